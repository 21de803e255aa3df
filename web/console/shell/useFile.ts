import { useI18n } from 'vue-i18n'

/** Hands a file to the browser. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => { URL.revokeObjectURL(link.href) }, 10_000)
}

/** What the server needs to write columns and codes in the user's language; `groups`: those of the terms. */
export function useFileWords() {
  const { t, tm, rt } = useI18n()
  const group = (name: string) => Object.entries(tm(`terms.${name}`) as Record<string, string>).map(([code, word]) => [code, rt(word)])
  return (columns: Readonly<Record<string, string>>, groups: readonly string[]): Record<string, string> =>
    ({ ...Object.fromEntries(groups.flatMap(group)), yes: t('common.yes'), no: t('common.no'), marked: t('shell.list.marked'), ...columns })
}
