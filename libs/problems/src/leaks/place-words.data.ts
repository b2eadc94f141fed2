/** Nouns that the name of a place follows in Persian, and goes before in English. */
export const PLACE_NOUNS =
  'شهرک شهر شهرستان روستای روستا دهستان دهکده خیابان بلوار جاده اتوبان بزرگراه کوچه میدان منطقه ناحیه محله محور پارک ' +
  'town city county district village street avenue boulevard road alley lane square zone estate park valley highway';

/** Words that stand beside the name of a place and say nothing of which one it is. */
export const PLACE_FILLERS =
  'استان صنعتی صنایع علم فناوری ویژه اقتصادی آزاد جنب روبروی روبه‌روی نبش نرسیده بعد قبل پلاک قطعه کیلومتر متری فاز بلوک نزدیک حومه ' +
  'قدیم جدید شمالی جنوبی شرقی غربی شمال جنوب شرق غرب مرکزی اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم ایران اصلی فرعی بین پشت یک دو سه چهار پنج شش هفت هشت نه ده ' +
  'industrial technology science special economic free near beside behind opposite plot phase block km old new north south east ' +
  'west northern southern eastern western central first second third fourth fifth iran province main side of the at in on and no number';

/** What is named after these is a part of a plant and no place on a map. */
export const PLANT_NOUNS =
  'سالن خط تولید کارگاه انبار واحد طبقه دستگاه ماشین کارخانه ایستگاه بخش‌تولید کوره آزمایشگاه اتاق دیگ برج مخزن ' +
  'hall line workshop warehouse unit floor machine plant factory station furnace laboratory lab room boiler tower tank shop mill shed ' +
  'department section shift building house yard knitting dyeing weaving spinning finishing packing assembly cutting press ' +
  'welding painting casting moulding milling office kitchen store silo roof محوطه آسیاب سیلو رنگرزی بافندگی ریسندگی تکمیل ' +
  'بسته بندی مونتاژ برش پرس تراشکاری ریخته گری جوشکاری نقاشی آبکاری تصفیه خانه تأسیسات موتورخانه سردخانه آشپزخانه اداری ' +
  'دفتر حیاط پارکینگ ضلع بافت بخش';
