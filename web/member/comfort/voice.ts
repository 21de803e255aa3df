/** Which voice may speak. Only one that lives in this phone: any other sends what is said to somebody else's machines. Pure. */

type Voice = Pick<SpeechSynthesisVoice, 'localService' | 'lang'>

/** The language without its country: zh-CN, zh_TW and cmn-Hans are all Chinese. */
const tongue = (lang: string): string => (lang.split(/[-_]/)[0] ?? '').toLowerCase().replace('cmn', 'zh')

const count = (words: string, what: RegExp): number => words.match(what)?.length ?? 0

/** In which language something is read: what is mostly Chinese is not for an English voice. */
export const tongueOf = (words: string, lang: string): string => (2 * count(words, /\p{Script=Han}/gu) > count(words, /\p{L}/gu) ? 'zh-CN' : lang)

/** A voice of this phone for the language; the very same country if there is one. */
export function localVoice<V extends Voice>(voices: readonly V[], lang: string): V | null {
  const fitting = voices.filter(voice => voice.localService && tongue(voice.lang) === tongue(lang))
  return fitting.find(voice => voice.lang.replace('_', '-') === lang) ?? fitting[0] ?? null
}
