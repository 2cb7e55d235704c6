import { Page } from '../../ui'

export default function StaffPage() {
  return <Page title="民评工作台">{null}</Page>
}
