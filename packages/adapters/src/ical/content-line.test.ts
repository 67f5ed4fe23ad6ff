import { expect, test } from 'vitest'
import { decodeFeed, forEachLine, parameterOf } from './content-line.ts'

function linesOf(text: string): readonly (readonly string[])[] {
  const lines: string[][] = []
  forEachLine(text, (...line) => lines.push(line))
  return lines
}

test('a line is a name, its parameters and its value', () => {
  expect(linesOf('dtstart;tzid=Europe/Berlin:20260105T100000\r\nSUMMARY:a:b;c\r\n')).toEqual([
    ['DTSTART', 'tzid=Europe/Berlin', '20260105T100000'],
    ['SUMMARY', '', 'a:b;c'],
  ])
})

test('folded lines are joined, also in a name or a parameter', () => {
  expect(linesOf('SUM\r\n MARY;X=\r\n\t1:on\r\n e\r\nA:b')).toEqual([
    ['SUMMARY', 'X=1', 'one'],
    ['A', '', 'b'],
  ])
})

test('what is no content line is passed over', () => {
  expect(linesOf('\r\n<html>\r\nno colon\r\n:no name\r\nA;x\r\nB:c')).toEqual([['B', '', 'c']])
})

test('a colon within quotes does not end the parameters; a quote that never closes does not hide the value', () => {
  expect(linesOf('A;X="b:c";Y=1:d')).toEqual([['A', 'X="b:c";Y=1', 'd']])
  expect(linesOf('A;X="b:c')).toEqual([['A', 'X="b', 'c']])
})

test('a parameter is found by its name in any case, without its quotes', () => {
  expect(parameterOf('X=1;tzid="A;B";VALUE=DATE', 'TZID')).toBe('A;B')
  expect(parameterOf('X=TZID=2', 'TZID')).toBeUndefined()
  expect(parameterOf('CN="^\'Ada^\' ^^ ^n"', 'CN')).toBe('"Ada" ^ \n')
})

test('bytes that are folded inside a character are joined before they are decoded', () => {
  const bytes = Uint8Array.of(0x41, 0x3a, 0xc3, 0x0a, 0x20, 0xa9, 0x0d, 0x0a, 0x42, 0x3a)
  expect(decodeFeed(bytes)).toBe('A:é\r\nB:')
})
