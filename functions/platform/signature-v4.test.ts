import { type SigningAccount, signPolicy, signRequest, signUrl } from './signature-v4.ts'

/** The account, requests and signatures of Amazon's own documentation of S3 ("Authenticating Requests (AWS Signature Version 4)"). */
const account: SigningAccount = {
  region: 'us-east-1',
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}
const moment = new Date('2013-05-24T00:00:00Z')
const url = new URL('https://examplebucket.s3.amazonaws.com/test.txt')

test('a header is signed as in the documented GET of a range', () => {
  // Act
  const { authorization } = signRequest({ method: 'GET', url, headers: { range: 'bytes=0-9' } }, account, moment)

  // Assess
  expect(authorization).toBe(
    'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  )
})

test('an address is signed as in the documented example', () => {
  // Act
  const { searchParams } = signUrl(url, account, 86_400, moment)

  // Assess
  expect(searchParams.get('X-Amz-Signature')).toBe('aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404')
})

test("a form's policy is signed as in the documented example", () => {
  // Prepare
  const policy =
    'eyAiZXhwaXJhdGlvbiI6ICIyMDE1LTEyLTMwVDEyOjAwOjAwLjAwMFoiLA0KICAiY29uZGl0aW9ucyI6IFsNCiAgICB7ImJ1Y2tldCI6ICJzaWd2NGV4YW1wbGVidWNrZXQifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRrZXkiLCAidXNlci91c2VyMS8iXSwNCiAgICB7ImFjbCI6ICJwdWJsaWMtcmVhZCJ9LA0KICAgIHsic3VjY2Vzc19hY3Rpb25fcmVkaXJlY3QiOiAiaHR0cDovL3NpZ3Y0ZXhhbXBsZWJ1Y2tldC5zMy5hbWF6b25hd3MuY29tL3N1Y2Nlc3NmdWxfdXBsb2FkLmh0bWwifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRDb250ZW50LVR5cGUiLCAiaW1hZ2UvIl0sDQogICAgeyJ4LWFtei1tZXRhLXV1aWQiOiAiMTQzNjUxMjM2NTEyNzQifSwNCiAgICB7IngtYW16LXNlcnZlci1zaWRlLWVuY3J5cHRpb24iOiAiQUVTMjU2In0sDQogICAgWyJzdGFydHMtd2l0aCIsICIkeC1hbXotbWV0YS10YWciLCAiIl0sDQoNCiAgICB7IngtYW16LWNyZWRlbnRpYWwiOiAiQUtJQUlPU0ZPRE5ON0VYQU1QTEUvMjAxNTEyMjkvdXMtZWFzdC0xL3MzL2F3czRfcmVxdWVzdCJ9LA0KICAgIHsieC1hbXotYWxnb3JpdGhtIjogIkFXUzQtSE1BQy1TSEEyNTYifSwNCiAgICB7IngtYW16LWRhdGUiOiAiMjAxNTEyMjlUMDAwMDAwWiIgfQ0KICBdDQp9'

  // Act
  const signature = signPolicy(policy, account, new Date('2015-12-29T00:00:00Z'))

  // Assess
  expect(signature).toBe('8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e')
})

test('the session of temporary credentials is signed too', () => {
  // Act
  const temporary = { ...account, sessionToken: 'a+session/token==' }
  const { authorization, ...headers } = signRequest({ method: 'GET', url, headers: {} }, temporary, moment)
  const signed = signUrl(url, temporary, 60, moment)

  // Assess
  expect(authorization).toContain('x-amz-date;x-amz-security-token,')
  expect(headers['x-amz-security-token']).toBe('a+session/token==')
  expect(signed.searchParams.get('X-Amz-Security-Token')).toBe('a+session/token==')
})
