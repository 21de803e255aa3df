import { computed, shallowRef, watch } from 'vue'
import { useSpeech } from '@kit'
import { createAsk, type RosterHead, type RowVerdict, type SheetImport, type SheetKind } from '@wire'
import { download, signedOut, useAsk, useLive, wire } from '../shell'

export const KINDS: readonly SheetKind[] = ['members', 'houses', 'posts', 'rosters']
export const VERDICTS: readonly RowVerdict[] = ['new', 'changed', 'unchanged', 'refused']
export const MOST_ROWS = 10_000
export const MOST_MB = 8
/** Lists that name people say why they leave the house. */
export const NAMED: ReadonlySet<SheetKind> = new Set(['members', 'rosters'])
const ROWS_AT_ONCE = 50

const ask = createAsk({ signedOut: () => { signedOut.value = true } })

/** Files out of the house, and files on their way in. */
export function useSheets() {
  const { locale } = useSpeech()
  const { boards } = useLive()
  const language = computed(() => (locale.value === 'en' ? 'en' as const : 'zh' as const))
  /** Of each month or week its newest edition: what is taken out of the house, and what a file is about. */
  const rosters = computed(() => {
    const newest = new Map<string, RosterHead>()
    for (const one of Object.values(boards.value.rosters)) {
      const span = `${one.first}/${one.days}`
      if ((newest.get(span)?.edition ?? 0) < one.edition) newest.set(span, one)
    }
    return [...newest.values()].sort((a, b) => b.first.localeCompare(a.first))
  })
  const imports = computed(() => Object.values(boards.value.imports).sort((a, b) => b.begun.localeCompare(a.begun)))

  return {
    imports,
    rosters,
    template: async (kind: SheetKind, form: 'xlsx' | 'csv') => { download(await wire.sheets.template(kind, { form, language: language.value }) as unknown as Blob, `${kind}-template.${form}`) },
    take: async (kind: SheetKind, form: 'xlsx' | 'csv', reason: string, roster: string) => { download(await wire.sheets.export(kind, { form, language: language.value, reason, roster }) as unknown as Blob, `${kind}.${form}`) },
    bring(kind: SheetKind, file: File, roster: string): Promise<SheetImport> {
      const body = new FormData()
      body.append('file', file)
      return ask<SheetImport>('POST', `/api/sheets/${kind}/imports${roster && `?roster=${encodeURIComponent(roster)}`}`, { body })
    },
    confirm: (one: SheetImport) => wire.sheets.confirm(one.id, one.digest),
    stop: (one: SheetImport) => wire.sheets.stop(one.id),
  }
}

/** What becomes of the rows of one file, a page at a time. */
export function useFates(one: () => SheetImport) {
  const verdict = shallowRef<RowVerdict | ''>('')
  const page = shallowRef(1)
  const { answer, error, loading, ask: again } = useAsk(() => wire.sheets.fates(one().id, { page: page.value, size: ROWS_AT_ONCE, ...(verdict.value && { verdict: verdict.value }) }))
  watch([() => one().id, () => one().status, verdict], () => { page.value = 1 })
  watch([() => one().id, () => one().status, verdict, page], () => { if (!['reading', 'refused', 'interrupted'].includes(one().status)) void again() }, { immediate: true })
  return { verdict, page, size: ROWS_AT_ONCE, answer, error, loading, again }
}
