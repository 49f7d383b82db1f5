/** Notices, what members agreed to, and the code of conduct. */

import type { Messages } from '../message.ts';

export const consentsWords = {
  'consents.neverAsked': {
    en: '{name} has not been asked yet: {what}',
    mr: '{name} यांना अजून विचारलेले नाही: {what}',
    hi: '{name} से अभी पूछा नहीं गया है: {what}',
  },
  'consents.takenBack': {
    en: '{name} took this consent back: {what}',
    mr: '{name} यांनी ही संमती मागे घेतली आहे: {what}',
    hi: '{name} ने यह सहमति वापस ले ली है: {what}',
  },
  'consents.notTheirs': {
    en: 'Whoever answered for {name} does not answer for them now: {what}',
    mr: '{name} यांच्यासाठी ज्यांनी उत्तर दिले, त्यांचे उत्तर आता चालत नाही: {what}',
    hi: '{name} के लिए जिन्होंने उत्तर दिया, उनका उत्तर अब नहीं माना जाता: {what}',
  },
  'consents.askFirst': {
    en: 'This is done only with a yes that counts today. Ask, and record the answer; then go on here.',
    mr: 'आज लागू असलेल्या संमतीनेच हे करता येते. विचारा, उत्तर नोंदवा आणि मग इथेच पुढे जा.',
    hi: 'यह केवल आज मान्य सहमति से किया जाता है। पूछें, उत्तर दर्ज करें, फिर यहीं आगे बढ़ें।',
  },
  'consents.whose': { en: 'Whose answer', mr: 'कोणाचे उत्तर', hi: 'किसका उत्तर' },
  'consents.byMember': { en: 'their own', mr: 'स्वतःचे', hi: 'अपना' },
  'consents.byGuardian': { en: 'of the parent or guardian', mr: 'पालकांचे', hi: 'अभिभावक का' },
} as const satisfies Messages;
