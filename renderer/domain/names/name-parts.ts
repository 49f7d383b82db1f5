/** The words of which names are built in Marathi and Hindi: each has its usual spelling in both scripts, wherever it begins or ends a name. */

interface NamePart {
  /** As it may be spelled in Latin letters; the first is the usual one. */
  readonly latin: readonly string[];
  readonly devanagari: string;
}

/** What only begins a name before a consonant: जयदीप, but not जयंत; देशमुख, but not देशी. */
const beginnings: readonly NamePart[] = partsOf(
  'jay जय, raj राज, ram राम, dev देव, desh देश, hari हरि, shri/shree/sri श्री, dnyan/gyan ज्ञान, maha महा, pruthvi/prithvi पृथ्वी, ' +
    'hrishi/hrushi हृषी, rushi/rishi ऋषि, hruday हृदय',
);

const endings: readonly NamePart[] = partsOf(
  'bai बाई, rao राव, tai ताई, kar कर, lal लाल, kumar कुमार, kant कांत, kanta कांता, nath नाथ, das दास, raj राज, pal पाल, ' +
    'deep/dip दीप, dev देव, devi देवी, want/vant वंत, wanti/vanti वंती, wati/vati वती, mati मती, prasad प्रसाद, chand चंद, ' +
    'chandra चंद्र, mala माला, bala बाला, rani राणी, prakash प्रकाश, shri/shree श्री, kala कला, lata लता, wala/vala वाला, wade वाडे, pad पाद, shankar शंकर, dhar धर',
);

function partsOf(list: string): readonly NamePart[] {
  return list.split(', ').map((entry) => {
    const [latin = '', devanagari = ''] = entry.split(' ');
    return { latin: latin.split('/'), devanagari: devanagari.normalize('NFC') };
  });
}

/** A name taken apart: what is left between the parts is read by its sound. */
export interface NameInParts {
  readonly beginning: string;
  readonly middle: string;
  readonly ending: string;
}

/** Fewer letters are not a name of their own before a part or after it: Suraj has no raj in it. */
const leastBeside = 3;

/** With the beginning and the ending in Devanagari, and the middle as it was. */
export function latinInParts(word: string): NameInParts {
  const starts = beginnings.find(({ latin }) => latin.some((part) => beginsWith(word, part)));
  const spelled = starts?.latin.find((part) => beginsWith(word, part)) ?? '';
  const rest = word.slice(spelled.length);
  const ends = endings.find(({ latin }) => latin.some((part) => endsWith(rest, part, spelled !== '')));
  const ending = ends?.latin.find((part) => endsWith(rest, part, spelled !== '')) ?? '';
  return {
    beginning: starts?.devanagari ?? '',
    middle: rest.slice(0, rest.length - ending.length),
    ending: ends?.devanagari ?? '',
  };
}

/** With the ending in Latin letters, and the rest as it was. */
export function devanagariInParts(word: string): NameInParts {
  const found = endings.find(
    ({ devanagari }) => word.endsWith(devanagari) && word.length >= devanagari.length + leastBeside,
  );
  if (found === undefined) return { beginning: '', middle: word, ending: '' };
  return { beginning: '', middle: word.slice(0, -found.devanagari.length), ending: found.latin[0] ?? '' };
}

/** A consonant follows: Jaydeep, but not Jayant. */
function beginsWith(word: string, part: string): boolean {
  return (
    word.startsWith(part) &&
    word.length >= part.length + leastBeside &&
    /[^aeiouyhr]/.test(word.charAt(part.length))
  );
}

function endsWith(word: string, part: string, isAfterBeginning: boolean): boolean {
  const before = word.slice(0, word.length - part.length);
  return word.endsWith(part) && (before.length >= leastBeside || (isAfterBeginning && before === ''));
}
