true-plain|ar|الحاج عبده ناصر هو المشرف العام على الحملة.|المشرف العام
false-role|ar|الشيخ جمال المشرف العام، والحاج عبده مرشد الرجال.|المشرف العام
true-cross|en|Doctor Mansour joins the group in Mecca.|المشرف العام
false-verb|en|Doctor Mansour travels with the group from Sanaa.|المشرف العام
true-part|ar|يلتحق ركاب المكلا بالحملة في الوديعة.|ركاب المكلا يلتحقون
false-people|ar|يلتحق ركاب صنعاء بركاب المكلا في المكلا.|ركاب المكلا يلتحقون
true-plain|ar|ارتفع الثمن عن العام الماضي بسبب القطار.|ريالا سعوديا، غرفة رباعية
false-number|fr|La chambre double coûte 600 riyals en tout.|ريالاً سعودياً، غرفة رباعية
false-verb|ar|يُدفع المبلغ كله عند الوديعة.|ريالاً سعودياً، غرفة رباعية
true-cross|fr|Le prix ne comprend pas le dîner.|لا يشمل: العشاء
false-negated|ar|يشمل الثمن الكرسي المتحرك للطواف.|لا يشمل: العشاء
true-plain|ar|رجع ستة وأربعون معتمرا أبرياء بسبب قات ضبط في حملة «الميقات».|العسل أكثر من كيلوغرامين
false-people|ar|أُوقفت حملة «الرفيق» في رجب بسبب القات.|العسل أكثر من كيلوغرامين
false-negated|en|Travellers may carry a small amount of qat.|العسل أكثر من كيلوغرامين
true-part|en|Last year twenty women asked about the pills on the bus.|احمل وصفتك مترجمة
unsaid-quote|ar|قالت خلود باوزير إن الوقت قد فات على حبوب الدورة.|احمل وصفتك مترجمة
true-plain|ar|من ضاع يتصل بخلود أو الشيخ جمال.|قف تحت الساعة
false-negated|fr|Celui qui se perd doit appeler Abdo, qui connaît bien les lieux.|قف تحت الساعة
false-number|ar|يرافق كل من فوق الستين قريب له.|من أجرى عملية قلب
