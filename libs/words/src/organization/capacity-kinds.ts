/** Words a capacity inside a sentence, by the param `capacity`. */
export const CAPACITY_FA =
  '{capacity, select, problemOwner {صاحب مسئله} solver {حل‌کننده مسئله} definer {تعریف‌کننده مسئله} office {کانون هماهنگی} park {پارک علم و فناوری} hub {هاب} publicBody {نهاد عمومی} lab {آزمایشگاه} other {سازمان}}';
export const CAPACITY_EN =
  '{capacity, select, problemOwner {problem owner} solver {solver} definer {definer} office {coordinating office} park {science park} hub {hub} publicBody {public body} lab {laboratory} other {organization}}';
