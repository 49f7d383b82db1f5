/** One name in two scripts and several spellings, and names that only look alike. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKeys, sameSound } from '../../../../../renderer/domain/names/same-sound.ts';

describe('one name', () => {
  test.each([
    ['Dnyaneshwar Kulkarni', 'ज्ञानेश्वर कुलकर्णी'],
    ['Gyaneshwar Kulkarni', 'Dnyaneshwar Kulkarni'],
    ['Laxmi Wagh', 'लक्ष्मी वाघ'],
    ['Lakshmi Vagh', 'Laxmi Wagh'],
    ['Pooja Deshpande', 'Puja Deshpande'],
    ['Deshpande Vaishali', 'वैशाली देशपांडे'],
    ['Dr. Vitthal Chavan', 'विठ्ठल चव्हाण'],
    ['Adv. Neelima Joshi', 'ॲड. निलिमा जोशी'],
    ['Bhagyashree Gaikwad', 'भाग्यश्री गायकवाड'],
    ['Rutuja Zende', 'ऋतुजा झेंडे'],
    ['Anita Singh', 'अनिता सिंह'],
    ['Ashatai Patil', 'आशा पाटील'],
    ['Asha Tai Patil', 'आशा पाटील'],
    ['Vasantrao Kale', 'वसंत काळे'],
    ['Dolly Saxena', 'डॉली सक्सेना'],
    ['Farooq Shaikh', 'फ़ारूक़ शेख'],
    ['Chand Mulla', 'चाँद मुल्ला'],
    ['Jayshree Shinde', 'Jaishri Shinde'],
  ])('%s is %s', (one, other) => {
    expect(sameSound(one, other)).toBe('same');
    expect(sameSound(other, one)).toBe('same');
  });

  test.each([
    ['S. Patil', 'Sunita Patil'],
    ['सु. पाटील', 'Sunita Patil'],
    ['Sunita Ramesh Patil', 'सुनीता पाटील'],
    ['Sunil Kulkarni', 'Sunila Kulkarni'],
    ['Kulkarne Mohan', 'मोहन कुलकर्णी'],
  ])('%s is close to %s', (one, other) => {
    expect(sameSound(one, other)).toBe('close');
    expect(sameSound(other, one)).toBe('close');
  });

  test.each([
    ['Asha Patil', 'Usha Patil'],
    ['Asha', 'Asha Patil'],
    ['Sunil Patil', 'Sunita Patil'],
    ['अनिता जोशी', 'Anil Joshi'],
    ['Ramesh Kale', 'Ramesh Kadam'],
    ['S. P.', 'Sunita Patil'],
    ['', 'Asha'],
    ['🙂', '🙂'],
  ])('%s is not %s', (one, other) => {
    expect(sameSound(one, other)).toBe('different');
  });
});

describe('keys of a name', () => {
  test('are those of its words, whoever writes them, without what stands around it', () => {
    expect(nameKeys('Dr. Dnyaneshwar Kulkarni')).toEqual(nameKeys('ज्ञानेश्वर कुलकर्णी'));
    expect(nameKeys('Smt. Lakshmitai S. Wagh')).toEqual(nameKeys('लक्ष्मी वाघ'));
    expect(nameKeys('Phadke')).toEqual(nameKeys('फडके'));
    expect(nameKeys('S.')).toHaveLength(1);
    expect(nameKeys(' 🙂 ')).toEqual([]);
  });

  test('keep the end of a name that only sounds like respect: Malati and Bhakti are not Mala and Bhak', () => {
    expect(nameKeys('Malati')).not.toEqual(nameKeys('Mala'));
    expect(nameKeys('भक्ती')).toEqual(nameKeys('Bhakti'));
    expect(nameKeys('Bhakti')).not.toEqual(nameKeys('Bhak'));
    expect(nameKeys('Ashatai')).toEqual(nameKeys('आशा'));
  });

  test('never fail, and do not depend on how letters with marks are stored', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.integer({ min: 0x900, max: 0x97f }).map((code) => String.fromCharCode(code)) }),
    );
    fc.assert(
      fc.property(text, (name) => {
        expect(nameKeys(name.normalize('NFC'))).toEqual(nameKeys(name.normalize('NFD')));
        expect(nameKeys(name).every((key) => /^[a-z]*$/.test(key))).toBe(true);
        expect(sameSound(name, name)).toMatch(/^(same|close|different)$/);
      }),
      { numRuns: 150 },
    );
  });
});
