import { createHmac } from 'node:crypto'

/** An address, as people are known by it. */
export const foldAddress = (address: string): string => address.trim().normalize('NFC').toLowerCase()

/** Stands for a person where their address is not needed; without the secret nobody can tell which. */
export const personKey = (secret: string, address: string): string =>
  createHmac('sha256', secret).update(foldAddress(address)).digest('base64url')
