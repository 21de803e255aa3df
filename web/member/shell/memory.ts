/** Small things this phone remembers between two openings of the page. */

function read<Kind>(key: string): Kind | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kind | null
  } catch {
    return null
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // storage is full or forbidden: the page works, it only forgets
  }
}

export const recall = <Kind>(name: string): Kind | null => read<Kind>(`pingan.${name}`)
export const remember = (name: string, value: unknown): void => write(`pingan.${name}`, value)
