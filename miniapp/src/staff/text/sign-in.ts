import type { Words } from '../../text'

interface SignInText {
  title: string
  lead: string
  account: string
  password: string
  signIn: string
  accountMissing: string
  passwordMissing: string
  goOnAs: (name: string) => string
  forgotten: string
  wechat: string
  firstTime: string
  bindingCode: string
  bindingNote: string
  bind: string
}

export const signInText: Words<SignInText> = {
  zh: {
    title: '工作人员登录',
    lead: '办理差评工单，查看好评率',
    account: '账号',
    password: '密码',
    signIn: '登录',
    accountMissing: '请填写账号。',
    passwordMissing: '请填写密码。',
    goOnAs: (name) => `以“${name}”继续`,
    forgotten: '忘记密码或没有账号，请联系本单位的系统管理员。',
    wechat: '微信登录',
    firstTime: '第一次用微信登录？输入绑定码',
    bindingCode: '绑定码',
    bindingNote: '在电脑上登录工作台，点右上角自己的姓名，在“我的账号”里获取绑定码，十分钟内有效。',
    bind: '绑定并登录',
  },
  en: {
    title: 'Staff sign-in',
    lead: 'Work on cases and watch the good-review rate',
    account: 'Account',
    password: 'Password',
    signIn: 'Sign in',
    accountMissing: 'Please enter your account.',
    passwordMissing: 'Please enter your password.',
    goOnAs: (name) => `Go on as ${name}`,
    forgotten: "If you have no account or forgot the password, please ask your unit's administrator.",
    wechat: 'Sign in by WeChat',
    firstTime: 'First time by WeChat? Type a binding code',
    bindingCode: 'Binding code',
    bindingNote: 'Sign in on a computer, press your name, and get a code under My account. It is good for ten minutes.',
    bind: 'Bind and sign in',
  },
}
