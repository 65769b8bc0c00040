howmuch | ar | كم كانت منحة مرصد مسقط | 180,000 rials | grant of 180,000 rials
why | ar | ليش قال سكرتير الصندوق ان موقع المرصد ما عاد ينفع؟ | The lights of the new highway have made the site useless for research;;The lights of the new highway | lights of the new highway
who | en | who runs the Muscat student observatory | Zuwaina Al Hinai;;Dr Zuwaina Al Hinai | director, Dr Zuwaina
howmany | en | how many of the telescopes have to go back | Three;;Three of the observatory's five telescopes | must be returned by
yes | ar | هل يبقى أكبر تلسكوب عند الطلبة؟ | will stay;;was bought by the students themselves and will stay | bought by the students themselves
where | en | wheres the free hilltop | Birkat al-Mauz | hilltop at Birkat al-Mauz
howmuch | ar | تكلفة نقل القبة كم | about 42,000 rials;;42,000 rials | moving the dome would cost
when | en | when will the trustees meet about moving the observatory | 20 November | until the trustees' meeting
howmany | en | school visitors to the observatory last year? | 6,300 pupils;;6,300;;Some 6,300 pupils | visited the observatory last year
why | ar | شو سبب كثرة الزوار في السنة الي قبل؟ | a partial eclipse drew crowds;;a partial eclipse | partial eclipse drew crowds
quote | en | what did the director say about how dark the sky was in August | it was darker than in 2014;;darker than in 2014 | darker than in 2014
when | en | what year did the trust begin paying the observatory | 2011;;since 2011 | relied on the money since 2011
who! | ar | من صمم قبة مرصد مسقط؟ | | moving the dome
whom! | en | whom did Dr Zuwaina Al Hinai replace as director of the observatory | | director, Dr Zuwaina
why! | en | why was the observatory decision postponed from September | | has been put off until
who! | en | who chairs the Jebel Harim Sky Trust | | the trust's secretary
howmany! | ar | كم تلسكوب أهدى مجلس بلدية نزوى للمرصد | | Nizwa's town council
when! | en | when was the Muscat Student Observatory built | | since 2011
