true-plain|ar|أودى انفجار سيارة في سوق الدباغية بحياة 43 شخصا|قُتل ٤٣ شخصا وأصيب
false-number|en|More than a hundred people died in the bombing.|قُتل ٤٣ شخصا وأصيب
true-cross|en|The Sanam organisation claimed the attack on Telegram.|قُتل ٤٣ شخصا وأصيب
false-people|ar|فقد العقيد رائد المحمدي ولديه طه وأنس في التفجير|صبار الخلف، الذي فقد
true-part|ar|مات طه وأنس ابنا الشيخ صبار في التفجير|صبار الخلف، الذي فقد
unsaid-quote|ar|قال المحمدي إن التنظيم يركب على دم غيره|صبار الخلف، الذي فقد
false-people|ar|اتهم المحمدي الشيخ بتمرير السيارة مقابل خمسة آلاف دولار|صبار الخلف، الذي فقد
true-cross|fr|Le cheikh accuse le colonel Mohammadi d'avoir laissé passer la voiture contre 5 000 dollars|صبار الخلف، الذي فقد
false-negated|ar|كانت العملية انتحارية كما أظهر تسجيل الكاميرا|وأظهر تسجيل كاميرا مقهى
true-plain|ar|أوقف السيارة رجل أعرج وابتعد ماشيا قبل الانفجار|وأظهر تسجيل كاميرا مقهى
false-people|ar|اعتقل علاء جسام اللواء باسل التكريتي|واعتقلت قوة من بغداد
true-plain|ar|أقر علاء جسام بأن ضابطا طلب منه ألا يفتش|واعتقلت قوة من بغداد
unsaid-more|fr|Dans ses aveux, Alaa Jassam a nommé le colonel Mohammadi|واعتقلت قوة من بغداد
false-negated|ar|كانت عائلة المحمدي في البيت حين أُحرق|وفي اليوم التالي هاجم
true-cross|en|Mohammadi had sent his family to Sulaymaniyah two days before the bombing.|وفي اليوم التالي هاجم
false-people|en|Qutayba, whose house was burnt, is a police commander.|وفي اليوم التالي هاجم
true-plain|ar|تعهد رئيس الحكومة بستة ملايين دينار عن كل قتيل|وزار رئيس الحكومة المدينة
false-number|ar|قُتل 26 شخصا في استهداف السوق عام 2007|الذي أنشئ سنة ١٩٤٨
