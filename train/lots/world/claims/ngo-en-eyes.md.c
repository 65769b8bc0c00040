true-plain|en|Mairi Buchan and Yonas Tesfaye put the report together.|Second Sight is a charity
false-role|en|Yonas Tesfaye directs the Sisters' Hospital in Mekelle.|Second Sight is a charity
true-cross|ar|فقد الحارس عبده ناجي ساقا ويدير الآن مخزن عدن.|In Yemen our theatre
false-people|ar|فقد مريض ساقه في تعز ولم يصب الحارس.|In Yemen our theatre
false-verb|en|Second Sight began to operate again in Yemen in January 2018.|In Yemen our theatre
true-part|en|Lenses made in Hawassa brought the Ethiopian cost down.|One cataract costs us
true-cross|fr|Le Dr Selam Girma a appris son métier à Madurai.|One cataract costs us
false-number|en|A cataract costs 71 dollars in Ethiopia and 43 in Djibouti.|One cataract costs us
false-number|fr|L'association a distribué 9 000 paires de lunettes.|We gave out 26
true-plain|en|A form signed in ink of the wrong colour kept the container in port.|We gave out 26
unsaid-more|en|The container was released after a bribe.|We gave out 26
true-part|ar|قُبلت أربع عشرة شكوى من إحدى وستين.|We received 61 complaints
false-number|ar|دُفع تعويض في أربع عشرة حالة.|We received 61 complaints
false-people|en|Axum Vision was chosen because the hospital's accounts had not been audited.|The programme planned for
true-cross|ar|تدير الراهبة ليتبرهان المستشفى الشريك في مقلي.|The programme planned for
false-verb|fr|Le programme de Mekelle ouvrit en septembre avec sa salle de formation.|The programme planned for
true-plain|en|Euphemia Rae, a blind piano tuner, left the charity a large sum.|Income in 2018
false-number|en|The legacy of Euphemia Rae came to £2.31 million.|Income in 2018
unsaid-relation|fr|Euphemia Rae était la tante de Mairi Buchan.|Income in 2018
