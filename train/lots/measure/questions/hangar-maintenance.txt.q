who | en | who represents brightwell lifts in the hangar contract | Pavel Horak | represented by Pavel Horak
what | ar | أي جهاز مستثنى من عقد صيانة الحظيرة؟ | The fuel pump;;fuel pump | fuel pump is expressly
when | en | which months do they check the hangar doors | May and November;;only in May and November | doors only in May
howmuch | ar | كم ساعه لازم يوصلون فيها في الويكند | twenty-four hours;;within twenty-four hours | at weekends
howmuch | ar | بعد الزيارتين المجانيتين كم سعر الزيارة الطارئة | 145 pounds plus parts;;145 pounds | 145 pounds
yes | en | do cheap spare parts come included in the castlemere lift deal | Parts below 60 pounds are included | below 60 pounds
who | en | who has to OK a 1,500 pound spare part | the committee's;;the committee | above 1,000 pounds
howmuch | en | penalty interest if the club pays late? | 1.5 per cent a month;;1.5 per cent | 1.5 per cent
what | ar | شو لازم يكون مع المهندس ليشتغل ع المصعد | a Class B card;;Class B card | Class B card
howmuch | fr | préavis du club pour résilier | one month's notice;;one month | one month's notice
what | en | what work may be subcontracted | painting;;painting only | painting only
where | ar | أين تُعقد الوساطة عند النزاع | Shrewsbury;;at Shrewsbury | mediation at Shrewsbury
howmuch! | en | what does the contractor charge for an extra routine visit in the hangar contract | | Four routine visits
who! | en | who is chairman of Castlemere Flying Club | | its treasurer Imogen Dacre
howmany! | ar | كم طائرة يملك نادي كاسلمير للطيران | | two hangar doors
why! | en | why is the fuel pump left out of the Castlemere agreement | | fuel pump is expressly
section! | ar | البند 12 من اتفاقية HG-2291 | | Disputes go to mediation
when! | fr | quand Imogen Dacre est-elle devenue trésorière ? | | its treasurer Imogen Dacre
