true-plain|ar|خرج المستكشف النمساوي هالم من غات مع ستة جمال|غادر المستكشف النمساوي
false-number|en|Halm left Ghat with six guides and two camels.|غادر المستكشف النمساوي
true-cross|en|His interpreter was Suleiman al-Ghadamsi from Tripoli.|ومترجم من طرابلس اسمه
unsaid-relation|en|Suleiman al-Ghadamsi was the brother of Khammu.|ومترجم من طرابلس اسمه
false-people|ar|أخبر القنصل فاليني هالم أنه يبحث عن نقوش|هكذا قال للقنصل الإيطالي
true-part|ar|وُجد في صدر القتيل سهم|صدره سهم، وقربه
false-people|ar|شنق رجب بك ولد الأزرق وفرّ خمّو إلى تشاد|مقام رجب بك على
true-cross|fr|Rajab Bey fit pendre Khammou sans jugement|مقام رجب بك على
false-verb|fr|Rajab Bey jugea Khammou avant de le pendre|مقام رجب بك على
true-plain|ar|حمل سليمان دفتر هالم معه إلى طرابلس|أما سليمان فعاد إلى
unsaid-quote|ar|قال كارل هالم إن سهم صياد غزلان قتل المستكشف|وقال إن هالم قتله
false-negated|ar|أنكر سليمان أنه باع الجمل السادس|الجمل السادس، فأقر بذلك
true-plain|ar|اعترف سليمان ببيع الجمل ليشتري طعاما|الجمل السادس، فأقر بذلك
false-role|en|Fawzia Ben Ghalbun was the Italian consul.|فحصت المؤرخة الليبية فوزية
true-cross|en|The arrowhead in the Graz museum is of iron made in Kano.|السهم المحفوظ في متحف
false-people|ar|السهم من صنع الطوارق بحسب المؤرخة|كانو، لا من صنع
false-verb|ar|ثبت أن باكاري كان في الوادي يوم القتل|ولا دليل على أن
true-plain|ar|ترجح المؤرخة أن القاتل هو تاجر الرقيق باكاري|ورجحت أن قاتله تاجر
