/** What the console makes of task orders. Pure. */
import type { TaskFunnel, TaskOrder, TaskTemplate } from '@wire'

export const STAGES = ['asked', 'delivered', 'read', 'accepted', 'done', 'verified'] as const
export type Stage = typeof STAGES[number]

/** Without proof nothing is verified. */
export const stagesOf = ({ proof }: Pick<TaskOrder, 'proof'>): readonly Stage[] => (proof === 'none' ? STAGES.slice(0, -1) : STAGES)

/** Share of those asked, in percent. */
export const share = (funnel: TaskFunnel, stage: Stage): number => (funnel.asked ? Math.round((funnel[stage] / funnel.asked) * 100) : 0)

/** Open ones first, the newest first. */
export const inOrder = (orders: readonly TaskOrder[]): TaskOrder[] =>
  [...orders].sort((a, b) => Number(a.status !== 'open') - Number(b.status !== 'open') || b.sent.localeCompare(a.sent))

export const isLate = ({ status, deadline }: TaskOrder, nowMs: number): boolean => status === 'open' && deadline !== null && Date.parse(deadline) < nowMs

export const templateText = (template: TaskTemplate, locale: string): { title: string; text: string } =>
  (locale === 'en' ? { title: template.en_title, text: template.en_text } : { title: template.zh_title, text: template.zh_text })

/** `2025-11-03T18:00` as typed in China. */
export const moment = (typed: string): string | null => (typed ? new Date(`${typed}:00+08:00`).toISOString() : null)
