list | fr | quelles sont les parties communes | le toit;;l'escalier;;la citerne;;le jardin;;la loge;;le toit, l'escalier, la citerne, le jardin et la loge | 1.1 Sont
who | ar | من صاغ نظام عمارة الكابوسين | Slim Ghorbel;;Me Slim Ghorbel
yes | ar | هل البلكون الخامس خاص | est privé bien qu'il passe devant trois fenêtres;;est privé | la tribune
table | ar | حصة الطابق الخامس من المصعد | 260
table | en | ground floor share of the lift | 0 | Ascenseur
table | fr | clé de répartition du jardin | parts égales
table | ar | الحارس كم يدفع له الخامس | 180 | Gardien
howmuch | fr | pénalité pour deux mois de retard | 5 %
who | ar | مين ما حب يدفع عالسقف | Hédi Lakhoua;;M. Hédi Lakhoua
no | ar | هل قبلت المحكمة طلب لخوة | l'assemblée a refusé, et le tribunal aussi;;et le tribunal aussi
no | fr | le syndic est-il payé | il n'est pas payé
howmuch | ar | مدة ولاية السنديك | deux ans;;pour deux ans
whom | ar | من أقالوه سنة 2024 | Ridha Maalej;;M. Ridha Maalej
why | ar | علاش عزلوه | pour avoir repeint l'escalier en mauve sans devis
howmany | en | votes for removing the syndic | 14 voix;;14 voix contre 3
who | ar | السنديك الأول والحالي شكون | Zohra Ben Ayed;;Mme Zohra Ben Ayed | Syndics
when | fr | jusqu'à quelle heure bat-on les tapis | 10 heures
where | ar | وين يطبخ كسكسي العرس | dans le jardin
why | en | why not on the roof | depuis que la citerne a été percée par un réchaud;;la citerne a été percée par un réchaud
howmuch | ar | الكلب لازم أقل من كم كيلو | dix kilos;;au-dessous de dix kilos
who | ar | مين يوزن الكلاب | Am Mabrouk
whom | fr | à qui a-t-on rendu l'antenne | à sa mère;;sa mère
who | ar | المهندسة اللي تستشار في الهدم | Samia Trabelsi
when | ar | وقت الأشغال المزعجة | de 9 à 13 heures
when | en | on which day is noisy work not allowed | le vendredi;;le vendredi excepté
meta | ar | متى صادقوا على النظام أول مرة | 21 novembre 2021
section | fr | article 4.1 des Capucines | On ne bat pas les tapis après 10 heures
section! | fr | article 5.3 du règlement des Capucines | | 5.2
section! | ar | الباب السادس من نظام الكابوسين | | Chapitre 5
table! | fr | part du 3e étage pour l'ascenseur aux Capucines | | Ascenseur
table! | ar | حصة الطابق الارضي من الماء كم | | Eau
whom! | ar | من أقاله رضا معالج | | révoqué
who! | en | who punctured the cistern? | | réchaud
howmuch! | ar | بكم صبغ السلم بالموف | | mauve
who! | fr | à qui appartient « la tribune » ? | | la tribune
why! | fr | pourquoi Mme Ben Ayed avait-elle quitté sa charge en 2023 ? | | Syndics
yes! | ar | هل هدم لخوة جدارا | | Nul n'abat
howmuch! | ar | كم راتب عم مبروك | | Am Mabrouk
whom! | en | whose dog was turned away by Am Mabrouk? | | Am Mabrouk
quote! | fr | qu'a dit Samia Trabelsi de la peinture mauve ? | | mauve
# twins
table|ar|الأرضي قداش يدفع على الحارس|110|Gardien
table!|ar|الأرضي قداش يدفع على التنظيف؟||Gardien
howmany|en|How many wanted to keep the mauve-painter?|3|Syndics successifs
howmany!|en|How many wanted to keep Mrs Ben Ayed in 2023?||Syndics successifs
where|fr|Où est la « tribune » ?|5ᵉ gauche|Sont privées
where!|fr|Où est l'antenne commune ?||Une antenne par
why|ar|علاش ما عادش يطيبو فوق السطح|la citerne a été percée par un réchaud|Le couscous de mariage
why!|ar|علاش ما عادش يطيبو في الجنينة؟||Le couscous de mariage
when|en|When were the dog rules changed?|9 juin 2024|Rédigé par
when!|en|When were the lift rules changed?||Rédigé par
howmuch!|ar|قداش يدفع لخوة خطية بعد المحكمه||M. Hédi Lakhoua
who!|fr|Qui a été syndic en 2020 ?||Syndics successifs
