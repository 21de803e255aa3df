import { computed, type Ref } from 'vue'
import { useSpeech } from '@kit'
import { useAccess } from '../access'
import { useQueue } from '../incidents'
import { pageWord, useLive } from '../shell'
import { meanings, type Deed, type Group, type Known } from './grammar'
import { saidLines } from './lines'
import { rightFor } from './rights'

/** One line of the list: something that can be done, or a line that can be put into the bar. */
export interface Row { key: string; text: string; hint: string; deed: Deed | null; line: string }
export interface RowGroup { group: Group | 'recent' | 'examples'; rows: Row[] }

const EXAMPLES = ['start', 'find', 'who', 'recall', 'number', 'page'] as const

/** Every meaning as a sentence that says what Enter will do. */
export function useRows(line: Ref<string>, known: Ref<Known>) {
  const { t, te, term } = useSpeech()
  const { boards } = useLive()
  const { nameOf } = useQueue()
  const { me } = useAccess()

  function isAllowed(deed: Deed): boolean {
    const right = rightFor(deed)
    return right === null || (me.value?.rights.includes(right) ?? false)
  }

  function sentence(deed: Deed): string {
    switch (deed.does) {
      case 'incident': {
        const row = boards.value.incidents[deed.id]
        return t(`command.incident.${deed.verb}`, { n: row?.number ?? '', what: row ? `${nameOf(row.category)} · ${row.place || row.text || t('incidents.no_place')}` : '' })
      }
      case 'person': return t('command.person', { name: deed.name })
      case 'house': return t('command.house', { name: deed.name })
      case 'who': return t('command.who', { name: deed.name })
      case 'start': return deed.place ? t('command.start', { category: nameOf(deed.category), place: deed.place }) : t('command.start_bare', { category: nameOf(deed.category) })
      case 'page': return deed.page === 'new' ? t('shell.does.new') : t('command.page', { page: t(pageWord(deed.page)) })
      case 'search': return t(`command.search.${deed.page}`, { words: deed.words })
      case 'reply': return t(`command.reply.${deed.way}`, { n: deed.number, name: deed.name, words: deed.words })
      case 'set': return t(`command.set.${deed.what}`)
    }
  }

  function hint(deed: Deed): string {
    if (deed.does === 'person') {
      const one = boards.value.members[deed.id]
      return one ? `${term('force', one.force)} · ${term('state', one.state)}` : ''
    }
    if (deed.does === 'incident') { const row = boards.value.incidents[deed.id]; return row ? term('status', row.status) : '' }
    if (deed.does === 'start') return t(deed.at ? 'command.hint.placed' : deed.place ? 'command.hint.not_on_map' : 'command.hint.place_later')
    return te(`command.hint.${deed.does}`) ? t(`command.hint.${deed.does}`) : ''
  }

  const fromLine = (text: string, about = ''): Row => ({ key: text, text, hint: about, deed: null, line: text })
  const examples = computed<RowGroup>(() => ({ group: 'examples', rows: EXAMPLES.map(name => fromLine(t(`command.example.${name}`), t(`command.example_does.${name}`))) }))
  const recent = computed<RowGroup[]>(() => (saidLines.value.length > 0 ? [{ group: 'recent', rows: saidLines.value.map(said => fromLine(said)) }] : []))

  const found = computed<RowGroup[]>(() => {
    const all = meanings(line.value, known.value).filter(({ deed }) => isAllowed(deed))
    return [...new Set(all.map(({ group }) => group))].map(group => ({
      group, rows: all.filter(meaning => meaning.group === group).map(({ deed }) => ({ key: JSON.stringify(deed), text: sentence(deed), hint: hint(deed), deed, line: '' })),
    }))
  })
  const groups = computed(() => (found.value.length > 0 ? found.value : line.value.trim() ? [examples.value] : [...recent.value, examples.value]))
  return { groups, found }
}
