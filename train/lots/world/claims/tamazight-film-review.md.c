true-plain|ar|باع سعيد الفرن أثناء غياب أخته تودا.|تعود الخبازة تودا
false-people|ar|باعت تودا الفرن وعاد أخوها سعيد من ليل.|تعود الخبازة تودا
true-cross|fr|Yetto, l'ancienne rivale de Touda, préside la coopérative.|تعود الخبازة تودا
false-role|ar|صفية الكوش تؤدي دور الخبازة تودا.|تعود الخبازة تودا
true-part|ar|«حجر» هو الفيلم الأول لموحا أمزيان.|اختار المخرج موحا أمزيان
false-verb|ar|صوّر موحا أمزيان مشاهد الليل بالمرشحات في «خبز الليل».|اختار المخرج موحا أمزيان
unsaid-relation|en|Jan de Vries taught Moha Amzian at film school.|اختار المخرج موحا أمزيان
true-cross|en|Najat Azlmat sold bread at the market of Mrirt when she was noticed.|نجاة أزلماط لم تمثل
false-negated|en|Najat Azlmat won the best actress prize at Carthage.|نجاة أزلماط لم تمثل
true-plain|ar|ذهبت جائزة أحسن ممثلة في طنجة إلى نجاة أزلماط.|نجاة أزلماط لم تمثل
false-people|ar|رأى المخرج نفسه نجاة أزلماط وهي تبيع الخبز.|نجاة أزلماط لم تمثل
false-role|fr|Farid El Bekkali a écrit le scénario de « Pierre ».|الموسيقى تشرح كل شيء
false-number|ar|كانت نسخة المهرجان ١٣٤ دقيقة ثم قُصّر الفيلم.|الموسيقى تشرح كل شيء
true-part|ar|مؤلف الموسيقى هو فريد البقالي.|الموسيقى تشرح كل شيء
true-cross|fr|La productrice Ghita Sqalli a mis sa maison en gage.|كلف الفيلم ٦ ملايين
false-verb|ar|باعت المنتجة غيثة الصقلي بيتها لتمويل الفيلم.|كلف الفيلم ٦ ملايين
false-number|en|A French channel paid two and a half million dirhams.|كلف الفيلم ٦ ملايين
true-plain|ar|فاق جمهور الفيلم في شهر ما جمعه «حجر» في سنة بالضعف.|شاهده في القاعات
false-people|ar|شاهد «حجر» في شهره الأول ضعف من شاهدوا «خبز الليل».|شاهده في القاعات
true-cross|en|Safia El Kouch has become a director.|سبعة من عشرة
