/** NFC tags, where the browser reads them. */
interface Reading { message: { records: { recordType: string; data?: DataView }[] } }
interface Reader { scan: (options: { signal: AbortSignal }) => Promise<void>; onreading: ((event: Reading) => void) | null }

const Kind = (globalThis as { NDEFReader?: new () => Reader }).NDEFReader

export const canReadTags = Kind !== undefined

/** The text of the first tag that is held to the phone. */
export async function readTag(signal: AbortSignal): Promise<string> {
  if (!Kind) throw new Error('no tags')
  const reader = new Kind()
  return new Promise((resolve, reject) => {
    reader.onreading = ({ message }) => {
      const record = message.records.find(({ recordType, data }) => data && (recordType === 'text' || recordType === 'url'))
      if (record?.data) resolve(new TextDecoder().decode(record.data))
    }
    signal.addEventListener('abort', () => reject(new Error('stopped')))
    reader.scan({ signal }).catch(reject)
  })
}
