/** In which language a tip is read aloud. Pure. */

const count = (words: string, what: RegExp): number => words.match(what)?.length ?? 0

/** What is mostly Chinese is not for an English voice, whatever language the screen has. */
export const tongueOf = (words: string, lang: string): string => (2 * count(words, /\p{Script=Han}/gu) > count(words, /\p{L}/gu) ? 'zh-CN' : lang)
