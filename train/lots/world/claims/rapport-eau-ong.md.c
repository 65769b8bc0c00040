true-plain|fr|Maud Perrichon dirige la publication du rapport.|Association Source Vive
false-role|fr|Maud Perrichon est chef de mission au Tchad.|Association Source Vive
true-cross|en|The drop in Burkina Faso is due to the closing of the Djibo road.|La baisse au Burkina
false-negated|en|The drop in Burkina Faso is due to a lack of money.|La baisse au Burkina
true-part|fr|L'association a quitté le Niger en février 2022.|Nous avons quitté le
false-people|fr|L'association Source Vive a repris l'équipe de Tarmamoua à Zinder.|Nous avons quitté le
true-cross|ar|رفضت الوزارة الموريتانية الطلب في ٢٠١٩ ثم قبلته في ٢٠٢١.|En Mauritanie, c'est
false-number|ar|قبلت الوزارة الموريتانية الطلب في ٢٠١٩ ورفضته في ٢٠٢١.|En Mauritanie, c'est
unsaid-more|fr|Le ministère mauritanien avait refusé en 2019 à cause d'un scandale.|En Mauritanie, c'est
true-plain|fr|Le don de Solaroa a fait baisser les coûts à Madagascar.|Le prix moyen d'un
false-verb|fr|Le prix moyen d'un forage a baissé partout sauf à Madagascar.|Le prix moyen d'un
true-cross|en|Clarisse Randria takes over the mission in Chad from Issa Dembélé.|Issa Dembélé, chef
false-people|en|Issa Dembélé succeeds Clarisse Randria in Antananarivo.|Issa Dembélé, chef
false-verb|ar|عُيّن مدير جديد لمكتب أنتاناناريفو في يناير.|Issa Dembélé, chef
true-part|fr|Bertrand Lhuillier a quitté son poste de trésorier en septembre.|Notre trésorier, Bertrand
unsaid-more|en|Bertrand Lhuillier resigned after a dispute over the pumps.|Notre trésorier, Bertrand
false-people|ar|يتولى برتران لويلييه مهام الخزينة مؤقتا بدل مود بيريشون.|Notre trésorier, Bertrand
false-verb|fr|L'Agence a confirmé la subvention de 2023.|Nous prévoyons 90 forages
true-plain|fr|La moitié des forages prévus en 2023 sera au Tchad.|Nous prévoyons 90 forages
