/** Technology readiness: level, fa, en, tr, zh, typical evidence fa and en, languages in our own wording. */
export const trlRows: readonly (readonly [number, string, string, string, string, string, string, string])[] = [
  [1, 'مشاهده و گزارش اصول پایه', 'A basic scientific principle has been observed and written down', 'Temel ilkeler gözlendi ve raporlandı', '发现并报告基本原理', 'مقاله و مرور منابع', 'paper, literature', 'zh'],
  [2, 'تدوین مفهوم فناوری یا کاربرد آن', 'A technology concept or a use for it has been formulated; still speculative', 'Teknoloji kavramı ve/veya uygulaması formüle edildi', '形成技术概念或应用设想', 'یادداشت مفهوم، تحلیل نظری', 'concept note, paper analysis', 'zh'],
  [3, 'اثبات مفهوم کارکردهای کلیدی به‌صورت تحلیلی و تجربی', 'The critical function is proven by analysis and first experiments (proof of concept)', 'Kavramın deneysel olarak kanıtlanması', '关键功能得到分析与实验验证（概念验证）', 'نتایج آزمون آزمایشگاهی کارکرد کلیدی', 'lab test results of the critical function', 'tr zh'],
  [4, 'تأیید اجزا یا نمونه آزمایشگاهی در محیط آزمایشگاه', 'Components work together in the laboratory', 'Bileşenlerin laboratuvar ortamında doğrulanması', '部件在实验室环境中得到验证', 'گزارش آزمون رومیزی', 'bench test report', 'tr zh'],
  [5, 'تأیید اجزا در محیط مرتبط با کاربرد', 'Components are validated in an environment like the real one (simulated use)', 'Bileşenlerin ilgili ortamda doğrulanması', '部件在相关（模拟）环境中得到验证', 'آزمون در شرایط شبیه‌سازی‌شده کاربرد', 'test in simulated use conditions', 'tr zh'],
  [6, 'نمایش مدل یا نمونه اولیه سامانه در محیط مرتبط', 'A model or prototype of the (sub)system is shown working in a relevant environment', 'Sistem/alt sistem prototipinin ilgili ortamda gösterimi', '系统原型在相关环境中得到演示', 'نمایش نمونه اولیه', 'prototype demonstration', 'tr zh'],
  [7, 'نمایش نمونه اولیه سامانه در محیط عملیاتی', 'The prototype is shown in the real operating environment', 'Sistem prototipinin operasyonel ortamda gösterimi', '系统原型在实际运行环境中得到演示', 'اجرای پایلوت در محل مشتری', 'pilot at a customer site', 'fa tr zh'],
  [8, 'سامانه نهایی تکمیل و با آزمون تأیید شده', 'The final system is complete and qualified by tests', 'Gerçek sistemin tamamlanması ve test ile nitelendirilmesi', '实际系统完成并通过试验鉴定', 'سابقه صلاحیت یا گواهی', 'qualification or certification record', 'fa tr zh'],
  [9, 'سامانه در بهره‌برداری واقعی اثبات شده', 'The system has been proven in normal operation', 'Gerçek sistemin operasyonel ortamda kanıtlanması', '实际系统通过成功运行得到验证', 'فروش، سابقه بهره‌برداری', 'sales, operating record', 'fa tr zh'],
];

/** Manufacturing readiness: level, fa (our own wording), en. */
export const mrlRows: readonly (readonly [number, string, string])[] = [
  [1, 'شناسایی پیامدهای پایه ساخت', 'Basic manufacturing implications are identified'],
  [2, 'شناسایی مفاهیم ساخت', 'Manufacturing concepts are identified'],
  [3, 'اثبات مفهوم ساخت', 'Manufacturing proof of concept is developed'],
  [4, 'توان تولید در آزمایشگاه', 'The technology can be produced in a laboratory'],
  [5, 'توان تولید اجزای نمونه اولیه در محیط مرتبط با تولید', 'Prototype components can be produced in a production-relevant environment'],
  [6, 'توان تولید نمونه اولیه سامانه در محیط مرتبط با تولید', 'A prototype (sub)system can be produced in a production-relevant environment'],
  [7, 'توان تولید در محیط نماینده تولید', 'Systems or components can be produced in a production-representative environment'],
  [8, 'خط آزمایشی؛ آماده تولید محدود', 'Pilot-line capability is shown; ready for low-rate production'],
  [9, 'تولید محدود اثبات شده؛ آماده تولید انبوه', 'Low-rate production is shown; ready for full-rate production'],
  [10, 'تولید انبوه اثبات شده با رویه‌های ناب', 'Full-rate production is shown with lean practices'],
];
