/** Which voice may speak. Only one that lives in this phone: any other sends what is said to somebody else's machines. Pure. */

type Voice = Pick<SpeechSynthesisVoice, 'localService' | 'lang'>

/** The language without its country: zh-CN, zh_TW and cmn-Hans are all Chinese. */
const tongue = (lang: string): string => (lang.split(/[-_]/)[0] ?? '').toLowerCase().replace('cmn', 'zh')

/** A voice of this phone for the language; the very same country if there is one. */
export function localVoice<V extends Voice>(voices: readonly V[], lang: string): V | null {
  const fitting = voices.filter(voice => voice.localService && tongue(voice.lang) === tongue(lang))
  return fitting.find(voice => voice.lang.replace('_', '-') === lang) ?? fitting[0] ?? null
}
