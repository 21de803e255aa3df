/** Minutes of the day ⇄ what a time field holds. */
export const inputOf = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

export function minutesOf(input: string): number {
  const [hours = 0, minutes = 0] = input.split(':').map(Number)
  return hours * 60 + minutes
}
