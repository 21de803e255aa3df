import { addProtocol } from 'maplibre-gl'
import { PMTiles, Protocol, type Source } from 'pmtiles'

const protocol = new Protocol()
addProtocol('pmtiles', protocol.tile)

/** A base map that lies on this machine, found under the address it was fetched from. */
class KeptFile implements Source {
  constructor(private readonly address: string, private readonly file: Blob) {}

  getKey(): string {
    return this.address
  }

  async getBytes(offset: number, length: number): Promise<{ data: ArrayBuffer }> {
    return { data: await this.file.slice(offset, offset + length).arrayBuffer() }
  }
}

const fileAt = (address: string): string => new URL(address, location.href).href

/** What a source of a map's style calls the base map at `address`. */
export const tilesOf = (address: string): string => `pmtiles://${fileAt(address)}`

/** What could not be read is remembered as unreadable; from here on it is read again. */
export function readAgain(address: string): void {
  const known = protocol.get(fileAt(address))
  if (known) protocol.add(new PMTiles(known.source))
}

/** From here on the tiles of `address` are read from `file`, without a network. */
export function readTilesFrom(address: string, file: Blob): void {
  protocol.add(new PMTiles(new KeptFile(fileAt(address), file)))
}
