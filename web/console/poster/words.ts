import type { Words } from '@kit'

/** What stands on the window of a poster, whatever it is for. */
export const words: Words = {
  'zh-CN': { title: '海报', copy: '复制链接', copied: '已复制', not_copied: '复制不了，请手工选取', print: '打印' },
  en: { title: 'Poster', copy: 'Copy the link', copied: 'Copied', not_copied: 'It could not be copied; select it by hand', print: 'Print' },
}
