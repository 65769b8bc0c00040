true-plain|en|The orders of 2019 still hang in the kitchen but no longer count.|Signed: Dr Ghada Khoury
false-negated|en|The sheet of 2019 in the kitchen should still be followed.|Signed: Dr Ghada Khoury
true-cross|ar|تُحفظ الغرفة الباردة عند ثماني عشرة درجة تحت الصفر.|The cold room is kept
false-number|fr|Dans la salle de séchage, l'humidité doit être de 20 %.|The cold room is kept
true-part|en|If Dr Khoury does not answer, the guard wakes Fares Matar.|Read both thermometers every
false-people|en|The guard wakes the mayor first and Fares Matar after him.|Read both thermometers every
true-cross|fr|Abou Khalil livre le gazole le lundi et il est payé au mois.|The generator takes 90
false-verb|en|The guard pays Abu Khalil for each delivery of diesel.|The generator takes 90
true-plain|en|Petra Lang was trapped in the cold room because its handle had frozen.|No one enters the cold
false-number|en|Petra Lang was shut in for two hours in 2023.|No one enters the cold
unsaid-relation|ar|بيترا لانغ ابنة الدكتورة غادة خوري.|No one enters the cold
false-negated|en|The owner of the land may enter at night if he shows papers.|Visitors by night
true-cross|ar|جاء صاحب الأرض مع مسّاح ثلاث مرات في آذار.|Visitors by night
unsaid-quote|en|Ghada Khoury wrote the note that says "first yourself".|The vault holds 41
true-part|en|The wild lentils of Aleppo in the red cupboard exist nowhere else.|The vault holds 41
false-number|fr|La réserve contient 212 sachets.|The vault holds 41
true-plain|en|The dog Einkorn fears thunder and the mayor.|The dog, Einkorn
false-people|en|The mayor is afraid of the dog Einkorn.|The dog, Einkorn
false-verb|ar|ركّبت الوزارة سنة ٢٠٢٠ فاصما بقوة ١٦ أمبير.|Do not use the microwave
true-part|en|Samira takes over as day guard at six.|At six hand over
