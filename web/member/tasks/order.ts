/** What the page of one order makes of it; apart from the rest, for nobody needs it at first sight. Pure. */
import type { MyTask, TaskMate } from '@wire'
import { isOpen } from './rules'

/** A comment is so long at most. */
export const LETTERS = 300

/** Answers have buttons at the foot of the page; what is done about a crew stands with the crew. */
const ANSWERS = new Set(['accept', 'decline', 'finish'])

/** The verbs a phone shows now, without those it has sent already and the server has not heard. */
export function verbsOf(task: MyTask, waiting: readonly string[]): readonly string[] {
  if (waiting.includes('finish') || waiting.includes('decline')) return []
  return task.next.filter(verb => ANSWERS.has(verb) && !waiting.includes(verb))
}

/** Whom I have taken in I may let go while it is not done; the server says so by letting him leave. */
export const mayTakeOut = (task: MyTask, mate: TaskMate): boolean =>
  isOpen(task) && !mate.leads && !task.next.includes('leave') && (mate.status === 'accepted' || mate.status === 'returned')

export const isLink = (text: string): boolean => /^https?:\/\/[^\s/]+/i.test(text)

/** Whether something is shown where something is wanted. */
export const lacks = (task: MyTask, words: string, link: string, photos: number): boolean =>
  task.proof === 'wanted' && !words.trim() && !link.trim() && photos + task.photos.length === 0

/** What is forwarded: the words, and the link on a line of its own. */
export const forwarded = ({ title, link }: MyTask): string => `${title}\n${link}`
