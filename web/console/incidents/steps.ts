/** What each verb of the dispatcher asks for before it is done. The server's `next` decides which of them are open. */
export type StepField = 'note' | 'into' | 'to' | 'outcome'

export interface Step {
  fields: readonly StepField[]
  needs: readonly StepField[]
  tone: 'plain' | 'main' | 'danger'
}

export const STEPS: Readonly<Record<string, Step>> = {
  report: { fields: ['note'], needs: [], tone: 'plain' },
  close: { fields: ['outcome'], needs: ['outcome'], tone: 'main' },
  follow_up: { fields: ['note'], needs: ['note'], tone: 'plain' },
  hand_back: { fields: ['note'], needs: [], tone: 'plain' },
  hold: { fields: ['note'], needs: [], tone: 'plain' },
  resume: { fields: [], needs: [], tone: 'plain' },
  hand_over: { fields: ['to', 'note'], needs: ['to'], tone: 'plain' },
  merge: { fields: ['into', 'note'], needs: ['into'], tone: 'plain' },
  cancel: { fields: ['note'], needs: ['note'], tone: 'danger' },
}

/** The key of each verb: what is done often without Shift. */
export const HOT: Readonly<Record<string, string>> = { close: 'c', hold: 'h', resume: 'h', report: 'R', follow_up: 'F', hand_back: 'B', hand_over: 'H', merge: 'M', cancel: 'X' }

/** The verbs the screen offers, most usual first; a verb it does not know is shown rather than hidden. */
const ORDER = Object.keys(STEPS)
/** Follow from what the responders do, or belong to the dispatch panel. */
const NOT_BY_HAND = new Set(['dispatch', 'acknowledge', 'depart', 'arrive', 'handle'])

export const offeredSteps = (next: readonly string[]): string[] =>
  next.filter(verb => !NOT_BY_HAND.has(verb)).sort((a, b) => (ORDER.indexOf(a) + 1 || 99) - (ORDER.indexOf(b) + 1 || 99))

export const stepOf = (verb: string): Step => STEPS[verb] ?? { fields: ['note'], needs: [], tone: 'plain' }
