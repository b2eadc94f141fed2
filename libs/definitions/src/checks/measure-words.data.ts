/** Words of measures, as alternatives of a grammar: numbers, units, bounds, months. */
export const NUMBER_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|half|third|quarter|zero|' +
  'دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|یازده|دوازده|پانزده|بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد|دویست|پانصد|هزار|نیم|نصف|ثلث|ربع|صفر';
export const ONE = 'a|an|one|single|یک|یه';
export const NUMBER = `(?:[+]?\\d[\\d.]*|${NUMBER_WORDS})`;
export const UNITS =
  '%|°|percent|per|pct|ppm|ppb|x|times|fold|kg|g|mg|µg|t|tons?|tonnes?|kilos?|kilograms?|grams?|grammes?|lb|m|mm|cm|km|µm|um|micrometres?|microns?|nm|met(?:re|er)s?|millimet(?:re|er)s?|centimet(?:re|er)s?|inch(?:es)?|' +
  'm2|m3|cm2|cm3|mm2|ha|hectares?|l|ml|lit(?:re|er)s?|kwh|mwh|wh|kj|mj|kcal|kw|mw|w|kva|v|kv|volts?|a|ma|amps?|hz|khz|mhz|rpm|h|hrs?|hours?|min|mins|minutes?|s|sec|secs|seconds?|ms|days?|weeks?|months?|quarters?|years?|shifts?|' +
  'bar|mbar|pa|kpa|mpa|psi|c|k|degrees?|db|dba|lux|lx|lm|n|kn|nm|j|ph|points?|pixels?|dpi|mb|gb|kb|mbit|clicks?|steps?|persons?|people|pieces?|pcs|euros?|eur|usd|dollars?|rials?|tomans?|million|billion|dh|dozen|' +
  'درصد|برابر|بار|مرتبه|دفعه|کیلو|کیلوگرم|گرم|گرمی|تن|تنی|لیتر|لیتری|متر|متری|میلی|میلیمتر|سانت|سانتی|سانتیمتر|کیلومتر|میکرون|میکرومتر|میل|اینچ|هکتار|مترمربع|مترمکعب|کیلووات|مگاوات|وات|ولت|آمپر|هرتز|دور|ساعت|ساعته|دقیقه|دقیقهای|' +
  'ثانیه|ثانیهای|روز|روزه|هفته|ماه|ماهه|سال|ساله|نوبت|شیفت|درجه|پاسکال|مگاپاسکال|دسی|دسیبل|لوکس|لومن|نیوتن|کیلونیوتن|ژول|کیلوکالری|تومان|ریال|میلیون|میلیارد|هزارتومان|عدد|عددی|تا|نقطه|پیکسل|مگابایت|گیگابایت|کلیک|مرحله|نفر|نفره|در|هزارم|ppm';
export const BOUNDS =
  'up to|at most|at least|no more than|not more than|no less than|less than|more than|fewer than|below|under|above|over|exceed|exceeding|within|maximum|minimum|max|min|about|around|nearly|almost|only|just|average of|against|compared with|' +
  'حداکثر|حداقل|زیر|بالای|کمتر از|بیشتر از|بیش از|ظرف|دست کم|نهایتا|حدود|نزدیک به|فقط|میانگین';
export const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند';

/** Say what a word means. */
export const DEFINING =
  'i\\.e|that is|that means|meaning|which means|namely|defined|defines|specified in|as (?:specified|stated|laid down|per)|according to|in accordance with|in line with|complying with|within the meaning of|یعنی|به این معنا|به معنی|به معنای|منظور|طبق|مطابق|براساس|بر اساس|برابر با|تعریف شده';
