/**
 * The nine categories under which knowledge-based companies are assessed. The codes are ours, the wording changes
 * between editions of the list.
 * code, fa, en, tr, zh, languages whose word is unchecked
 */
export const technologyCategoryRows: readonly (readonly [string, string, string, string, string, string?])[] = [
  [
    'KB1',
    'فناوری زیستی، کشاورزی و صنایع غذایی',
    'Biotechnology, agriculture and food industries',
    'Biyoteknoloji, tarım ve gıda sanayi',
    '生物技术、农业与食品工业',
  ],
  [
    'KB2',
    'دارو و فرآورده‌های پیشرفته حوزه تشخیص و درمان',
    'Advanced pharmaceuticals and products for diagnosis and treatment',
    'İlaç ve ileri tanı-tedavi ürünleri',
    '药品及先进诊疗产品',
  ],
  [
    'KB3',
    'مواد پیشرفته و محصولات مبتنی بر فناوری‌های شیمیایی',
    'Advanced materials and products based on chemical technologies',
    'İleri malzemeler ve kimya teknolojilerine dayalı ürünler',
    '先进材料及化学技术产品',
  ],
  [
    'KB4',
    'ماشین‌آلات و تجهیزات پیشرفته',
    'Advanced machinery and equipment',
    'İleri makine ve ekipman',
    '先进机械与设备',
  ],
  [
    'KB5',
    'وسایل، ملزومات و تجهیزات پزشکی',
    'Medical devices, supplies and equipment',
    'Tıbbi cihaz, malzeme ve ekipman',
    '医疗器械与设备',
  ],
  [
    'KB6',
    'سیستم‌های برق و الکترونیک، فوتونیک، مخابرات و سیستم‌های خودکار',
    'Electrical, electronics, photonics, telecommunications (and automatic systems)',
    'Elektrik-elektronik, fotonik, telekomünikasyon ve otomatik sistemler',
    '电气电子、光子、通信与自动化系统',
    'fa',
  ],
  [
    'KB7',
    'فناوری اطلاعات و ارتباطات و نرم‌افزارهای رایانه‌ای',
    'Information and communication technology and computer software',
    'Bilgi ve iletişim teknolojileri ve bilgisayar yazılımı',
    '信息通信技术与计算机软件',
    'fa',
  ],
  ['KB8', 'خدمات تجاری‌سازی', 'Commercialisation services', 'Ticarileştirme hizmetleri', '技术商业化服务', 'fa'],
  [
    'KB9',
    'صنایع فرهنگی، خلاق، علوم انسانی و اجتماعی',
    'Cultural and creative industries, humanities and social sciences',
    'Kültürel ve yaratıcı endüstriler, beşerî ve sosyal bilimler',
    '文化创意产业、人文与社会科学',
  ],
];
