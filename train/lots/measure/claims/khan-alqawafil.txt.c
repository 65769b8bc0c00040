true-plain | ar | موّلت امرأة تشييد الخان وأبت أن يُنقش اسمها ما دامت حية | خاتون بنت زكريا
false-people | ar | عزل دلّي حسن الوالي إبراهيم باشا | عزله الوالي الجديد
true-cross | en | The Venetian traveller spent two nights at the caravanserai. | بات فيه ليلتين
false-negated | ar | نشب قتال بين فرسان مطلق وحراس الخان | وانصرف الفرسان دون قتال
true-part | ar | سُجن ابن أخي الشيخ مطلق لأنه مدين | المحبوس في دَين
unsaid-relation | en | Father Abd al-Ahad was Fayyad's uncle. | دفع الدَّينَ القسُّ
true-cross | fr | Le service des antiquités s'opposa à la transformation en hôtel. | واقترحت بلدية راوة
false-verb | en | The gate stone is exhibited in Ramadi. | ونُقل حجر الباب
true-plain | ar | خسر الخان أكثر من ثلثي دخله خلال عامين | وهبط دخل الخان
false-number | ar | غادرت القافلة الأخيرة الخان عام 1976 | آخر قافلة غادرت الخان
