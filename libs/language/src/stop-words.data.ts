/** Function words, folded. Never words of the trade: many of those are half of a compound. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  // Persian
  (
    'و از به در که را این ان با برای تا یا هم نیز بر است بود شد شده می نمی هر اما اگر پس چون ولی بین باید خود ما شما او انها وی دیگر یک ' +
    'های ها ای هست هستند بوده باشد کرد کرده کند کنند شود شوند دارد دارند داشت همه همین همان چه چرا روی زیر ' +
    // English
    'a an and are as at be been but by can could do does for from had has have if in into is it its may might must no not of on or our ' +
    'shall should so such than that the their them then there these they this those to was we were what when where which while who will ' +
    'with would you your also any each more most other some ' +
    // Turkish, folded
    've bir bu ile icin olan olarak da de daha en gibi veya ya ki ne mi mu her cok sonra kadar'
  ).split(/\s+/),
);
