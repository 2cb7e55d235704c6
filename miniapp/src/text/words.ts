/** The words of a part of the app in both languages; English has exactly the keys of Chinese. */
export interface Words<Text> {
  zh: Text
  en: Text
}
