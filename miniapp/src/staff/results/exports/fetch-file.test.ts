import { callAsStaff } from '../../../service'
import { fetchFile } from './fetch-file'

jest.mock('../../../service', () => ({ callAsStaff: jest.fn() }))
const answer = callAsStaff as jest.Mock

describe('an export', () => {
  it('is asked for until it is whole, each piece where the last one ended', async () => {
    // Prepare
    answer
      .mockResolvedValueOnce({ fileName: 'responses.csv', mediaType: 'text/csv', content: 'b25l', cursor: 'next' })
      .mockResolvedValueOnce({ fileName: 'responses.csv', mediaType: 'text/csv', content: 'dHdv' })

    // Act
    const file = await fetchFile('wave-1', 'city:530700', 'labelled-csv')

    // Assess
    expect(file).toEqual({ fileName: 'responses.csv', mediaType: 'text/csv', pieces: ['b25l', 'dHdv'] })
    expect(answer.mock.calls.map(([, { query }]) => query.cursor)).toEqual([undefined, 'next'])
  })

  it('fails whole: half a file is none', async () => {
    // Prepare
    answer
      .mockResolvedValueOnce({ fileName: 'a.csv', mediaType: 'text/csv', content: 'b25l', cursor: 'next' })
      .mockRejectedValueOnce(new Error('offline'))

    // Act, Assess
    await expect(fetchFile('wave-1', 'city:530700', 'csv')).rejects.toThrow('offline')
  })
})
