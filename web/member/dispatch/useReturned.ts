/** Reports that the command room would not take any more, say because the task was recalled meanwhile: kept until thrown away. */
import { shallowRef } from 'vue'
import { keep, kept } from '../shell/kept'

export interface ReturnedReport {
  offer: string
  report: string
}

const NAME = 'returned reports'
const returned = shallowRef<readonly ReturnedReport[]>([])
void kept<ReturnedReport[]>(NAME).then(rows => (returned.value = [...(rows ?? []), ...returned.value]))

function put(rows: readonly ReturnedReport[]): void {
  returned.value = rows
  void keep(NAME, rows)
}

export function keepReport(offer: string, report: unknown): void {
  if (typeof report === 'string' && report !== '') put([...returned.value, { offer, report }])
}

export const useReturned = () => ({ returned, putAside: (gone: ReturnedReport) => put(returned.value.filter(each => each !== gone)) })
