/** What the command room would not take of a task any more. One row per task; nothing the member wrote or photographed is lost. Pure. */
export interface ReturnedReport {
  offer: string
  report: string
  photos: readonly Blob[]
}

type Rows = readonly ReturnedReport[]
const none = (offer: string): ReturnedReport => ({ offer, report: '', photos: [] })

function put(rows: Rows, offer: string, change: (row: ReturnedReport) => ReturnedReport): Rows {
  return rows.some(row => row.offer === offer) ? rows.map(row => (row.offer === offer ? change(row) : row)) : [...rows, change(none(offer))]
}

/** Other words about one task are kept below the first; the same ones once. */
const joined = (before: string, after: string): string => (before === '' || before === after || before.endsWith(`\n${after}`) ? before || after : `${before}\n${after}`)

export const withReport = (rows: Rows, offer: string, report: string): Rows => (report === '' ? rows : put(rows, offer, row => ({ ...row, report: joined(row.report, report) })))

export const withPhoto = (rows: Rows, offer: string, photo: Blob): Rows => put(rows, offer, row => ({ ...row, photos: [...row.photos, photo] }))

/** What was kept when the page was opened, and what came back before it had been read. */
export const together = (kept: Rows, since: Rows): Rows =>
  since.reduce<Rows>((rows, row) => row.photos.reduce<Rows>((sum, photo) => withPhoto(sum, row.offer, photo), withReport(rows, row.offer, row.report)), kept)

export const without = (rows: Rows, offer: string): Rows => rows.filter(row => row.offer !== offer)
