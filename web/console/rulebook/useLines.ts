import { useSpeech } from '@kit'
import type { RuleChange, RuleFault } from '@wire'
import type { Draft, Line } from './draft'
import type { Said } from './explain'

/** The book's lines in the reader's words. */
export function useLines(draft: () => Draft | null) {
  const { t, te, term, ours, comma } = useSpeech()

  function nameOf({ noun, name }: Line): string {
    if (noun === 'policy') return term('policy', name)
    const category = draft()?.categories.find(one => one.code === name)
    return category ? ours(category) : name
  }

  const WORDS: Partial<Record<string, (value: string) => string>> = {
    mode: value => term('gate', value), kind: value => t(`rulebook.kind.${value}`), policy: value => term('policy', value), priority: value => term('priority', value),
    skills: value => term('skill', value), equipment: value => term('item', value),
  }

  function valueOf(field: string, value: RuleChange['before']): string {
    if (field === 'entry') return t(value ? 'rulebook.added' : 'rulebook.removed')
    if (typeof value === 'boolean') return t(value ? 'rulebook.yes' : 'rulebook.no')
    const said = (Array.isArray(value) ? value : [value]).map(one => WORDS[field]?.(String(one)) ?? String(one)).join(comma.value)
    return said || t('rulebook.nothing')
  }

  const fieldOf = (field: string): string => (te(`rulebook.field.${field}`) ? t(`rulebook.field.${field}`) : field)
  const faultSaid = ({ rule, facts }: RuleFault): string => (te(`rulebook.rule.${rule}`) ? t(`rulebook.rule.${rule}`, facts) : rule)
  const sentence = ({ key, facts }: Said): string => t(`rulebook.say.${key}`, facts)
  return { nameOf, valueOf, fieldOf, faultSaid, sentence }
}
