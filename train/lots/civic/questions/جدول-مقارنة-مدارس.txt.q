table | ar | رسم التسجيل في السهم كم | 350
table | ar | حصة الواحه بكم | 95
table | en | first-time pass rate at Al Noor driving school | 70%
table | ar | كم يوم انتظار جبل حفيت | 31 يوما
table | fr | attente pour l'examen chez Al Sahm | 9 أيام
which | ar | ارخص حصة سواقة | جبل حفيت | 31 يوما
who | ar | من له 15 حصة بس | لحاملي رخصة أجنبية فقط;;حاملي رخصة أجنبية
table | ar | جبل حفيت الصبح من كم لكم | 6–11
table | ar | السهم بالليل لحد متى | 2–11;;11 | 2–11
table | ar | سنوات خبرة شبانه بيغم | 9 | شبانة
table | en | which languages does Joelle speak | عربية، فرنسية
table | ar | ثاقب خان شو سيارته | عادية وآلية
quote | ar | النور ايش ردت عن مدة الانتظار | تتغير كالطقس
no | ar | السهم تحسب الحصة الملغية؟ | لا تحسب عليك حصة ألغيتها قبل ست ساعات
which | ar | مين تحسب نص الحصة الملغية | جبل حفيت;;وجبل حفيت تحسب نصفها | السهم أغلى
howmany | ar | كم مرة رسبت عبلة | مرتين
where | en | where did Abla pass first time | الواحة;;في الواحة | رسبت أنا
whom | ar | من رسّبه راشد الكتبي بنفسه | ابنته
howmany | ar | كم متدرب درب راشد | ثلاثة آلاف متدرب
whom | ar | مدرسة الواحة اشترت مين | مدرسة «الدرب»;;«الدرب»
when | fr | quand Al Waha a-t-elle racheté Al Darb | في يوليو;;يوليو
howmany | ar | كم مدرب ما أبقتهم الواحة | اثنين;;إلا اثنين
whom | ar | جبل حفيت رفضت عرض مين | السهم;;من السهم | اشترت الواحة
who | en | who runs the official test | الشرطة
howmuch | ar | رسم الاختبار الرسمي | 200 درهم
when | ar | متى اعيد الاختبار | بعد أسبوع
yes | ar | هل الواحة تحسب الحصة الملغاة | والواحة تحسبها
meta | ar | مين كتب دليل مدارس القيادة | عبلة النيادي
table! | ar | كم انتظار الاختبار في النور للسيدات | | النور (للسيدات)
table! | ar | خبرة مدربة الواحة شبانة | | شبانة
howmuch! | ar | بكم اشترت الواحة مدرسة الدرب | | اشترت الواحة
whom! | ar | من اشترى مدرسة الواحة | | اشترت الواحة
who! | en | names of the two instructors Al Waha let go | | اشترت الواحة
table! | ar | نسبة نجاح مدرسة الدرب | | 61%
why! | ar | ليش رفضت جبل حفيت عرض السهم | | اشترت الواحة
who! | ar | شو اسم بنت راشد الكتبي | | درّب ثلاثة
quote! | fr | qu'a dit Thaqib Khan d'Abla ? | | رسبت أنا
table! | ar | سعر الحصة في الواحة سنة 2019 | | 95
yes! | ar | هل رسبت جويل مرقص متدربا أجنبيا | | جويل
whom! | ar | مين دربه ثاقب خان من المشاهير | | ثاقب
# twins
table|ar|النور كم رسم التسجيل|400|النور (للسيدات)
table!|ar|الدرب كم رسم التسجيل؟||النور (للسيدات)
table|en|Who has taught for 14 years?|ثاقب خان|ثاقب خان	السهم
table!|en|Who has taught for 30 years?||راشد الكتبي	الواحة
table|fr|Quelle école est ouverte le vendredi à côté de l'Oasis ?|النور|9–1
table!|ar|السهم السبت من كم لين كم||السهم	8
when|ar|متى رسبت عبله|2019|رسبت أنا
when!|ar|متى رسبت بنت راشد؟||راشد الكتبي درّب
howmuch|en|How long before a lesson must I cancel at the Arrow?|ست ساعات|السهم أغلى
howmuch!|en|How long before a test must I cancel at the Oasis?||السهم أغلى
howmuch!|ar|رسم اعادة الاختبار الداخلي عند الواحة كم||الاختبار الداخلي
table!|en|How many years has Abla driven?||رسبت أنا
