/**
 * Given names that the counts of the Social Security Administration hold few or none of, by origin, and short forms; written
 * from general knowledge. Source of the compact table in `rules/names/lexicon.data.ts`; not shipped itself.
 */
export const givenNames = {
	hmongLao: `
Bao Blia Bee Chee Cheng Chong Chou Choua Chue Dao Der Dia Doua Ger Gao Ger Hlee Houa Hue Ka Kaying Kashia Kao Khou Kia Kong Koua Lee Leng Lia
Ly Maiv Mai Maikou Maly Mao Mee Moua Nhia Neng Ntxhi Nou Nue Paj Pa Pakou Pahoua Panyia Pang Pao Pheng Phia Phoua Sao See Shoua Soua Sheng Tong Toua
Tou Touger Toulu Txawj Tsab Tub Xai Xao Xeng Xia Xiong Xoua Yee Yeng Yer Ying Youa Yia Zoua Zong Gaolee Gaonou Maizong Mailee Maisee Paking Kalia
Bouakham Bounmy Chanthone Khamla Khamphone Khamsing Phouvong Somchai Sengdao Sisouk Soukdavanh Vilay Vongdeuane Noy Phonesavanh Souksavanh`,
	karenBurmese: `
Eh Ehtaw Htoo Hser Htee Hsa Ku Kaw Klo Law Lah Ler Lweh Mu Moe Naw Nay Paw Poe Plo Saw Say Shee Soe Ta Tha Thaw Thay Tamla Taw Wah Wahpaw Ywa
Aung Aye Chit Cho Hla Hnin Htet Htun Kyaw Khin Khaing Lwin Mya Myint Myat Naing Ni Nilar Nyein Phyo Pyae San Sandar Shwe Su Sui Thandar Thant Thiri Thura
Thuzar Tin Tun Wai Win Yadanar Yamin Ye Zaw Zin Zeya Biak Bawi Cung Hlei Lal Lian Mang Ngun Par Sang Siang Tial Thang Van Zing Zo Rodin Abdulhakim`,
	vietnamese: `
Anh Ai An Bach Bang Bao Bich Binh Cam Chau Chi Chinh Cuc Cuong Dai Dan Danh Dao Dat Diem Diep Dieu Dinh Doan Dong Duc Dung Duong Duy Duyen Giang Giao
Gia Ha Hai Han Hang Hanh Hao Hau Hien Hiep Hieu Hoa Hoai Hoan Hoang Hong Hue Hung Huong Huy Huyen Kha Khai Khang Khanh Khiem Khoa Khoi Khuong Khue Kien Kiet
Kieu Kim Lam Lan Lanh Le Lien Linh Loan Loc Loi Long Luan Luong Luyen Ly Mai Man Manh Mien Minh My Mylinh Nam Nga Ngan Nghi Nghia Ngoc Nguyet Nha Nhan Nhat
Nhi Nhien Nhu Nhung Nu Oanh Phat Phi Phong Phu Phuc Phung Phuoc Phuong Quan Quang Quoc Quy Quyen Quynh Sang Sinh Son Suong Tai Tam Tan Tao Thach Thai Thang
Thanh Thao Thi Thien Thinh Tho Thoa Thong Thu Thuan Thuc Thuy Thuyen Thy Tien Tin Tinh Toan Toai Tra Trai Tram Trang Tri Trieu Trinh Trong Truc Trung Truong
Tu Tuan Tue Tung Tuong Tuyen Tuyet Uyen Van Vi Viet Vinh Vu Vuong Vy Xuan Yen`,
	khmerThai: `
Arun Bopha Borey Botum Bunthoeun Chanda Channary Chanthou Chenda Dara Davuth Kalyan Kanha Khemara Kosal Kunthea Leakena Makara Malis Maly Mony Nary Nimol
Nita Phalla Phally Phirun Pheakdey Pich Pisey Pisith Ponleak Rachana Rathana Rithy Ratanak Ratha Samnang Sambath Samoeun Samphors Saran Sarath Sarom Sarun Savy
Sitha Sok Sokha Sokhom Sokly Sokunthea Sopheap Sophal Sopheak Sophea Sophorn Sophy Sothea Sothy Sotheary Sovann Sovanna Sreymom Srey Theary Thida Thyda Veasna
Vanna Vannak Vibol Vichea Viseth Vuthy Anong Apinya Araya Chai Kanya Malee Mali Niran Nong Ploy Prasert Somsak Somchai Suda Supaporn Wanida Pim Narong Pornthip`,
	chinese: `
Aihua Bao Baozhu Bin Bo Bowen Chang Chao Chen Cheng Chenxi Chenyu Chun Cong Dan Dawei Dong Dongmei Fang Fei Feng Gang Guang Guo Guoqiang Hai Haiyan Hao Haoran Haoyu
He Heng Hong Hua Hui Huan Huiling Jia Jiahao Jiaqi Jian Jianguo Jianhua Jianing Jianjun Jiawei Jiaxin Jiayi Jie Jing Jingyi Jinhua Jun Junhao Junjie Kai Kaiwen Lan Le Lei
Li Lihua Lian Liang Lijun Lili Lin Ling Lingling Liping Liu Liwei Long Lu Mei Meifen Meiling Meilin Meiyu Meng Mengyao Min Ming Mingyu Minghao Na Nan Ning Peng Ping Qian
Qiang Qing Qiu Qiong Qi Renjie Rong Rui Ruihan Ruoxi Shan Shanshan Shaojun Shen Sheng Shu Shufen Shuang Shuo Sihan Siqi Siyu Song Su Suyin Tao Ting Tingting Wei Weijie
Weiming Wen Wenjing Wenjun Wenli Xia Xian Xiang Xiao Xiaobo Xiaohong Xiaohui Xiaojing Xiaoli Xiaoling Xiaolong Xiaomei Xiaoming Xiaowei Xiaoyan Xiaoyu Xin Xing Xinyi
Xinyu Xiu Xiulan Xiuying Xu Xue Xueying Xuan Yan Yang Yanyan Yao Yaxin Yi Yichen Yifan Yihan Yilin Yiming Ying Yingying Yiran Yixuan Yong Yu Yuan Yuchen Yue Yueming Yuhan
Yun Yutong Yuxi Yuxin Yuxuan Yuyan Zhen Zheng Zhi Zhigang Zhihao Zhiwei Zhong Zhuang Zhuo Zi Zihan Zihao Zimo Zixin Zixuan Ziyi Ziyu Chiawei Chihyuan Hsin Hsinyi Yating Yihsuan
Kawai Kaman Kaming Kin Kwan Kwok Lai Lok Man Mingwai Pui Siu Suet Tsz Wai Wing Yan Yik Yin Yuk`,
	koreanJapanese: `
Areum Bora Bomi Chaeyoung Chanho Chulsoo Daehyun Dohyun Dongha Donghyun Doyoon Eunbi Eunha Eunhye Eunji Eunjung Eunseo Gaeun Geon Gyuri Haeun Haneul Hana Hayoon Heejin Hojin
Hyejin Hyeri Hyun Hyunjin Hyunji Hyunwoo Hyunsoo Inho Jaehyun Jaemin Jaewon Jangmi Jihoon Jihye Jihun Jimin Jina Jinho Jinwoo Jisoo Jisu Jiwon Jiwoo Jiyeon Jiyoon Jiyoung
Joonho Joon Juhee Jungkook Jungmin Junho Junseo Kyung Kyungmin Miji Mijin Minah Mincheol Mingyu Minhee Minho Minji Minjae Minjun Minki Minseo Minsu Misook Myung Nari Nayeon
Sangwoo Sanghoon Seohyun Seojun Seoyeon Seoyoon Seungmin Seungho Seungwoo Siwoo Sohee Sojin Soojin Soyeon Subin Suhyun Sujin Sumin Sunghoon Sungmin Sunhee Taehyung Taeyang
Wonho Woojin Yebin Yejin Yejun Yerin Yeji Yoona Yoonji Youngho Youngjae Youngmi Youngsoo Yujin Yuna
Aiko Akane Akemi Aki Akihiro Akiko Akira Asami Asuka Atsuko Atsushi Ayaka Ayako Ayumi Chiaki Chie Chihiro Chiyo Daichi Daiki Daisuke Eiji Eiko Emiko Eri Fumiko Fumio Goro Hana
Hanako Haru Haruka Haruki Haruto Hayato Hideki Hideo Hikari Hikaru Hina Hinata Hiro Hiroaki Hiroki Hiroko Hiromi Hiroshi Hiroto Hisako Hitomi Hitoshi Honoka Ichiro Isamu Itsuki
Jiro Jun Junichi Junko Kaede Kaito Kana Kanako Kaori Kaoru Katsumi Kayo Kazuki Kazuko Kazuo Kazuya Keiichi Keiji Keiko Keita Kenichi Kenji Kenta Kiyoshi Kohei Koichi Koji Kosuke
Kota Kumiko Kyoko Machiko Madoka Mai Maiko Maki Makoto Mami Manabu Mariko Masaki Masako Masami Masao Masashi Masato Mayu Mayuko Megumi Michiko Midori Mieko Mika Miki Minako Minoru
Misaki Mitsuko Mitsuru Miwa Miyako Miyu Miyuki Mizuki Momoka Nana Nanami Naoko Naoki Naomi Naoto Natsuki Natsumi Noboru Nobuko Nobuo Nobu Noriko Osamu Reiko Rie Rika Riku Rin Rina
Ryo Ryoko Ryota Ryu Ryuichi Sachiko Sadako Saki Sakura Satoko Satomi Satoru Satoshi Sayaka Sayuri Seiji Setsuko Shigeru Shin Shinji Shiori Shizuka Sho Shogo Shohei Shota Sora Sota
Sumiko Susumu Tadashi Taiga Takako Takashi Takeo Takeshi Takumi Takuya Tamiko Taro Tatsuya Teruko Tetsuo Tetsuya Tomoe Tomoko Tomomi Toru Toshi Toshiko Toshio Tsubasa Tsuyoshi
Umeko Yasuko Yasuo Yoko Yoshi Yoshie Yoshiko Yosuke Yota Yui Yuichi Yuka Yukari Yuki Yukiko Yukio Yuko Yuma Yumi Yumiko Yuri Yusuke Yuta Yuto Yutaka Yuzuki`,
	indian: `
Aadhya Aadi Aadit Aaditya Aahana Aakash Aanya Aaradhya Aarav Aarti Aarush Aashish Abhay Abhijit Abhilash Abhinav Abhishek Aditi Aditya Advait Advik Ahana Ajay Ajit Akanksha Akash
Akhil Akshara Akshat Akshay Alok Aman Amar Ambika Amit Amita Amol Amrit Amrita Amruta Anand Ananya Aneesh Anil Anirudh Anish Anisha Anita Anjali Anju Ankit Ankita Ankur Anshul Anu
Anuj Anup Anupama Anuradha Anurag Anusha Anushka Anvi Aparna Apoorva Archana Arjun Arnav Arti Arun Aruna Arvind Aryan Asha Ashish Ashok Ashwin Ashwini Asmita Atharv Atul Avani Avinash
Avni Ayaan Ayush Babita Balaji Balwinder Bharat Bharati Bhavana Bhavesh Bhavik Bhavin Bhavna Bhuvan Bijay Bimala Bina Binod Bishal Brijesh Chaitanya Chanda Chandra Charu Chetan
Chhavi Chirag Daksh Darshan Debashish Deepa Deepak Deepika Deepti Dev Devansh Devi Devika Devraj Dhanush Dhara Dhruv Dhwani Diksha Dilip Dinesh Dipak Dipti Disha Divya Divyansh Diya
Durga Esha Eshaan Eshan Falguni Gagan Ganesh Gaurav Gauri Gayatri Geeta Girish Gita Gopal Govind Gunjan Gurleen Gurpreet Harini Harish Harleen Harman Harpreet Harsh Harsha Harshil
Harshit Hema Hemant Hemlata Hetal Himanshu Hina Hiral Hitesh Hrithik Indira Indu Ira Isha Ishaan Ishan Ishani Ishika Ishita Jagdish Jai Janaki Janhavi Jasleen Jaswinder Jatin Jay
Jaya Jayant Jayesh Jaydev Jignesh Jitendra Jyoti Kabir Kajal Kalpana Kalyani Kamal Kamala Kanchan Kanika Karan Karishma Karthik Kartik Kashish Kaushik Kavita Kavya Keerthi Ketan
Keya Khushboo Khushi Kiara Kiran Kirti Komal Krish Krisha Krishna Kriti Krupa Kshitij Kumar Kunal Kush Laksh Lakshmi Lalit Lalita Lata Lavanya Laxmi Leela Leena Lokesh Madhav Madhavi
Madhu Madhuri Mahesh Mahi Mala Malini Mamta Manan Manav Mandeep Manish Manisha Manju Manjula Manoj Mansi Maulik Maya Mayank Mayur Meena Meenakshi Meera Meghana Mehul Mihir Milan Milind
Minal Mira Mohan Mohit Mona Monika Mridula Mukesh Mukund Mukta Myra Naina Naman Namita Namrata Nandini Naren Narendra Naresh Natasha Naveen Navya Navneet Neel Neelam Neena Neeraj Neeta
Neetu Neha Nidhi Nihar Niharika Nikhil Nikhita Nikita Nilesh Nimisha Nina Niraj Nirav Nirmala Nisha Nishant Nishtha Nita Niti Nitin Nitya Niyati Ojas Om Padma Pallavi Pankaj Parag
Paresh Pari Parth Parul Pavan Pavithra Payal Piyush Pooja Poonam Pooja Prachi Pradeep Prakash Prakriti Pramod Pranav Pranay Pranjal Prasad Prasanna Prashant Prasun Pratap Prateek
Pratibha Pratik Pratima Praveen Preeti Prem Prerna Preethi Preet Prisha Prithvi Priti Priya Priyanka Puja Puneet Purnima Purvi Pushpa Rachana Rachit Radha Radhika Raghav Raghu Rahul
Raj Raja Rajan Rajani Rajat Rajeev Rajendra Rajesh Rajini Rajiv Raju Rakesh Rakhi Ram Rama Raman Ramesh Rani Ranjan Ranjit Rashmi Rashi Ravi Ravindra Reena Rekha Renu Renuka Reva
Revathi Reyansh Rhea Ria Richa Riddhi Rina Rishabh Rishi Rishika Ritesh Ritika Ritu Riya Rohan Rohini Rohit Roshan Roshni Ruchi Ruchika Rudra Rukmini Rupa Rupal Rupesh Rutuja Saanvi
Sachin Sadhana Sagar Sahana Sahil Sai Sakshi Samar Sameer Samir Sampada Samrat Samriddhi Sana Sandeep Sandhya Sandip Sangeeta Sangita Sanika Sanjana Sanjay Sanjeev Sanjiv Sanskriti
Santosh Sanya Sapna Sarala Sarika Saritha Sarita Sarthak Sasha Satish Saurabh Saurav Savita Savitri Seema Shaan Shalini Shankar Shanta Shanti Sharad Sharmila Shashank Shashi Sheetal
Shefali Shikha Shilpa Shiv Shivam Shivani Shobha Shravan Shraddha Shreya Shreyas Shri Shriya Shruti Shubh Shubham Shweta Siddharth Siddhi Simran Sita Smita Smriti Sneha Sohail Soham
Sonal Sonali Sonam Sonia Soumya Sourav Spoorthi Sridevi Sridhar Srinivas Srishti Subhash Suchitra Sudha Sudhir Suhana Suhani Sujata Sujay Sujith Suman Sumeet Sumit Sumitra Sunaina
Sundar Sunil Sunita Suniti Supriya Suraj Surbhi Surekha Surendra Suresh Surinder Sushant Sushil Sushila Sushma Swapnil Swara Swati Swetha Tanay Tanish Tanisha Tanmay Tanu Tanushree
Tanvi Tanya Tara Tarun Tej Tejas Tejal Tejaswini Trisha Tulsi Tushar Uday Uma Umesh Urmila Urvashi Usha Utkarsh Uttam Vaibhav Vaishali Vaishnavi Vandana Varsha Varun Vasant Vasudha
Vedant Veena Venkat Venkatesh Vibha Vidhi Vidya Vihaan Vijay Vijaya Vikas Vikram Vikrant Vimal Vimala Vinay Vinaya Vineet Vinita Vinod Vipul Viraj Virat Vishal Vishnu Vivaan Vivek Vrinda
Yadav Yamini Yash Yashasvi Yashika Yashoda Yashvi Yogesh Yogita Yuvraj Zoya Bishnu Dawa Dorje Hari Kamala Kumari Laxman Menuka Nima Nirajan Pabitra Pasang Pemba Phurba Prabin Prakash
Puspa Rabina Sabina Sabita Samjhana Sangam Sanjita Sarmila Sujan Sushmita Tashi Tenzin Tika Tsering Yangchen Karma Sonam Rinzin Kinley Lhamo Gurbaksh Amandeep Jaspreet Jaskaran Manpreet
Sukhdeep Parminder Ravinder Satinder Kulwinder Navdeep Rajdeep Hardeep Baljit Charanjit Inderjit Ranbir Jasmeet Gurkirat Ekam Arshdeep Anahat Chathura Dilini Nimali Nuwan Tharindu Sachini`,
	muslimWorld: `
Aaliyah Aamir Aasiya Abbas Abd Abdel Abdi Abdiaziz Abdifatah Abdihakim Abdikadir Abdinasir Abdirahim Abdirahman Abdirashid Abdirizak Abdisalam Abdiwali Abdou Abdul Abdulaziz Abdulkadir
Abdullah Abdullahi Abdulrahman Abdurahman Abeer Abir Abshir Abukar Adam Adan Adeel Aden Adil Adnan Afaf Afnan Afra Afrah Afsana Ahlam Ahmad Ahmed Aida Aisha Aishah Akram Ala Alaa Ali Alia Alina
Aliya Alya Aman Amal Amani Amar Ameen Ameena Ameer Amin Amina Aminah Amira Amjad Ammar Amna Amran Amro Anas Anisa Anwar Aqsa Aram Areeba Areej Arif Arwa Asad Asha Ashraf Ashwaq Asif Asim Asiya
Asma Asmaa Atif Awais Awo Ayaan Ayan Ayah Ayanle Ayat Aya Aydin Ayesha Ayman Ayub Ayse Azhar Aziz Aziza Azra Badr Bahar Bahja Balqis Baraa Barakat Barwaqo Basel Bashar Bashir Basim Basma Batool
Bayan Behrouz Bilal Bilan Bisan Burhan Bushra Cabdi Caasha Dahir Dalal Dalia Dalmar Dana Dania Dariush Dawud Deeqa Deqa Dilara Dina Diriye Diyar Doha Dua Duaa Duha Ehsan Elham Elif Emad Eman Emine
Emre Enas Esra Fadi Fadia Fadumo Fahad Fahim Faisal Faiza Faizan Farah Farhad Farhan Farhana Farhiya Farid Farida Faris Farooq Farrah Fardowsa Farzana Fathi Fathia Fatema Fatemeh Fatima Fatimah Fatma
Fatou Fawzia Fawad Faysal Fazal Fereshteh Ferhat Fowsia Fuad Furqan Ghada Ghazal Ghina Gulalai Guled Habib Habiba Hadi Hadia Hafsa Hafsah Haider Haifa Hajar Hakim Hala Halima Halimo Hamad Hamda Hamdi Hamid
Hamida Hammad Hamza Hanaa Hanad Hanan Hani Hania Hanin Hasan Hashim Hasna Hassan Hatem Hawa Hawo Haya Hayat Heba Hiba Hibaq Hibo Hijran Hila Hina Hind Hira Hiwa Hoda Hodan Hodo Hoor Huda Humaira Hussam Hussein
Ibrahim Idil Idman Idris Ifrah Ihsan Ikram Ikran Ilham Ilhan Ilyas Iman Imran Inaya Inas Iqbal Iqra Irfan Isa Ishaq Ismael Ismahan Ismail Isra Israa Issa Istar Jabir Jabril Jafar Jalal Jama Jamal Jameela Jamila
Jamilah Jana Jannat Javed Javeria Jawad Jehan Jibril Jihan Joud Jumana Junaid Juwayriya Kadir Kaltun Kaltum Kamal Kamil Karam Karim Karima Kausar Kawsar Kazim Khadija Khadijah Khadijo Khadra Khalid Khalida
Khalil Kholoud Khulud Kubra Laila Lama Lamia Latifa Latif Layan Layla Layth Leen Leila Leyla Lina Liban Lubna Lujain Luqman Lutfi Maha Mahad Mahdi Maher Mahin Mahmoud Mahmud Mahnoor Mahsa Maida Majid Majida Malak
Malika Malyun Manahil Manal Manar Mansoor Mansour Maram Mariam Maryam Maryama Maryan Marwa Marwan Mashal Masood Masoud Maysa Mehdi Mehmet Mehwish Meena Mina Miski Mohamad Mohamed Mohammad Mohammed Mohamud Mona Moustafa
Muad Muaz Mubarak Muhammad Muhannad Muhsin Mujahid Mukhtar Muktar Mumtaz Muna Munira Murad Murtaza Musa Musab Muse Mustafa Muzamil Nabeel Nabil Nabila Nada Nadeem Nader Nadia Nadifa Nadir Nadira Nagat Naglaa Nahid
Nahla Naila Naima Naimo Najah Najib Najma Najla Namra Nargis Nasir Nasra Nasreen Nasrin Nasteho Nasteha Nawal Nawaf Nayab Nazia Neda Nermin Nida Nihad Nilofar Nilufar Nimco Nimo Nisreen Nizar Noor Noora Nora Noura
Nouf Nour Numan Nura Nuradin Nuria Nurul Omaima Omar Omer Osama Osman Othman Parisa Parvin Parwana Qadir Qais Qali Qasim Qays Quratulain Raad Rabab Rabia Rachid Rafah Rafiq Rafia Raghad Rahaf Rahel Rahim Rahima Rahma
Rahman Raihan Raja Rajab Ramadan Ramez Rami Ramla Ramzi Rana Rand Rania Rashid Rashida Rasha Raza Razan Reem Rehan Rehana Renad Reza Rida Rihab Rima Rimsha Ritaj Riyad Riyadh Riham Roble Roda Rodo Rola Roqia Roya Rowda
Ruba Rukhsana Ruqayya Ruqiya Ruwayda Saad Saadia Sabah Sabir Sabirin Sabreen Sabrin Sacdiyo Sadaf Sadia Sadiq Sadiya Safa Safaa Safiya Safiyo Sagal Sahal Sahar Sahra Said Saida Saif Saima Sajida Sajjad Salah Salam Salama
Saleem Saleh Salem Salim Salima Salma Salman Salwa Samar Samatar Sameera Sameh Sami Samia Samir Samira Samiya Samiyah Sana Sanaa Sara Sarah Sawsan Sayed Seham Selim Selma Shaban Shabana Shadi Shadia Shaheen Shahad Shahd
Shahid Shahida Shahzad Shaima Shaimaa Shakir Shams Shamsa Sharif Sharmarke Sharmin Shayma Shazia Sherin Shereen Shire Shirin Shukri Siham Siraj Sobia Soha Sohaib Sohail Soraya Subhan Suhaib Suhayb Suhaila Sulaiman Suleiman
Suleyman Suheyla Sultan Sumaira Sumaya Sumayya Sumeya Summaya Suad Tabassum Taha Tahani Taher Tahir Tahira Tahmina Talal Talha Talia Tamer Tamim Taqwa Tarek Tariq Tasneem Tayyab Tayyaba Tooba Turki Ubah Ubaid Ulfat Umair
Umar Umaima Umm Usama Usman Uzma Wafa Wafaa Wahid Wahida Waleed Walid Wardo Warda Waris Warsan Warsame Wasim Widad Wijdan Yahya Yahia Yalda Yaman Yaqub Yara Yaseen Yasin Yasir Yasmeen Yasmin Yasser Yassin Yassir Yazan Yazid
Younis Yonis Yousef Yousif Youssef Yusra Yusuf Zahid Zahida Zahir Zahra Zahraa Zain Zainab Zaina Zaki Zakaria Zakariya Zakia Zamzam Zara Zarah Zareen Zarmina Zaynab Zayed Zeinab Zeyad Zeynep Ziad Zia Zoha Zohra Zohreh Zoya
Zubaida Zubair Zubayda Zuhur Zuhair Zulaikha Azadeh Bijan Cyrus Dariush Farshid Farzad Fereydoun Hooman Jamshid Kaveh Keyvan Kamran Kourosh Laleh Mahnaz Mitra Nasim Nazanin Niloufar Omid Pari Parvaneh Payam Pouya Ramin Roxana
Roozbeh Sepideh Shahram Shahrzad Shirin Siamak Simin Soheil Yasaman Zahra Baran Berat Berk Beyza Burak Cem Ceyda Deniz Ece Eda Efe Ege Emel Fatih Gizem Gulsen Hakan Halil Hasan Hatice Huseyin Kaan Kemal Kerem Merve Murat
Mustafa Nihal Nilay Nur Omer Onur Orhan Ozan Ozge Rukiye Sedef Selin Sema Serkan Seyma Sibel Sinem Sule Tolga Tuba Ufuk Umit Yagmur Yusuf Zehra Nigora Dilnoza Gulnora Jasur Aziza Shahlo`,
	westAfrican: `
Aba Abayomi Abebi Abena Abidemi Abimbola Abiodun Abiola Abosede Abra Ada Adaeze Adaku Adanna Adaobi Ade Adebayo Adebola Adebowale Adedayo Adedoyin Adekunle Adeola Adeolu Adeniyi Aderonke Adesola Adetola Adetokunbo Adewale Adeyemi
Adisa Adjoa Adwoa Afi Afia Afua Agyeiwaa Aissatou Aisatu Ajoke Akachi Akin Akinola Akinwale Akosua Akossiwa Akua Akweley Alhaji Alieu Alimatou Alpha Ama Amadi Amadou Amara Amarachi Amba Ameyo Aminata Amina Amma Anan Ansumana Aramide
Aramata Arinze Asantewaa Asmau Assitan Awa Ayo Ayobami Ayodele Ayomide Ayotunde Ayokunle Azubuike Baaba Baako Baba Babacar Babatunde Bakary Bamidele Bangaly Bassirou Bintou Binta Bisi Boubacar Bolaji Bolanle Bosede Bukola Buchi Chiamaka
Chibueze Chibuike Chibuzo Chidera Chidi Chidiebere Chidinma Chiemeka Chigozie Chijioke Chika Chikezie Chimamanda Chimaobi Chinasa Chinaza Chinedu Chinelo Chinenye Chinonso Chinwe Chinyere Chioma Chisom Chizoba Chuka Chukwudi Chukwuemeka
Chukwuma Cheick Cheikh Coumba Dada Dalanda Damilola Dayo Demba Derin Desta Diarra Djeneba Djibril Ebele Ebere Ebo Ebony Ebrima Edem Efe Efia Efua Ego Ejike Ekene Ekow Ekua Ekuwa Emeka Enitan Enyonam Esi Esosa Etim Ewura Eyram Ezinne
Fanta Fatoumata Fatou Fela Femi Fiifi Fiifi Fodé Fodey Folake Folasade Foluke Funke Funmi Funmilayo Gbenga Gifty Haby Hadja Hawa Ibou Ibrahima Idowu Idrissa Ife Ifeanyi Ifechukwu Ifeoma Ifunanya Ijeoma Ikechukwu Ikem Ikenna Ini Ireti
Isatou Issiaka Itoro Iyabo Jaiye Jabari Jainaba Jelani Jide Jumoke Kaba Kadiatou Kadidia Kamara Kambili Karamo Kayode Kehinde Kelechi Kemi Kenechukwu Khadim Khady Kobby Kobina Kodjo Koffi Kofi Kojo Kokou Komla Kossi Kunle Kwabena Kwadwo Kwaku
Kwame Kwamena Kwasi Kwesi Kwabla Lamin Lamine Lanre Lansana Maame Mabinty Madina Magatte Maimouna Makafui Malick Mamadou Mamadu Mame Manka Mansa Mariama Mariame Mawuli Mawusi Mbene Modou Momodou Moussa Mosi Muyiwa Nafi Nafissatou Nana Ndeye Ndidi
Ngozi Nii Nkechi Nkem Nkemdilim Nkiruka Nnamdi Nneka Nnenna Nneoma Nnenne Nonso Nwanneka Obi Obinna Obioma Oge Ogechi Ogonna Okechukwu Okey Olabisi Oladapo Oladele Olamide Olanrewaju Olawale Olayinka Olu Olubunmi Oluchi Olufemi Olufunke Olumide
Olusegun Oluwadamilare Oluwakemi Oluwaseun Oluwaseyi Oluwatobi Oluwatosin Omolara Omotola Onyeka Onyinye Opeyemi Osagie Osaro Osas Ousmane Ousman Oumar Oumou Oyinkansola Papa Pape Penda Ramatoulaye Ramata Rokia Rotimi Saadatu Sade Salamatu Salif
Saliou Sallay Samba Sanaa Sekou Segun Sena Sewa Seyi Seydou Shade Sidibe Sira Simisola Sona Soukeyna Souleymane Somto Somtochukwu Sunkanmi Taiwo Tamba Tayo Temi Temidayo Temitope Tenin Thierno Tiguida Titilayo Tobe Tobenna Tobi Tochi Tochukwu Toke Tokunbo Tola
Tolu Toluwani Tomi Tope Tosin Tunde Tunji Uche Uchechi Uchenna Udo Ugochi Ugonna Ugochukwu Ugo Uju Ukamaka Umaru Uzo Uzoma Wale Wande Wuraola Yaa Yacine Yakubu Yaw Yawa Yayra Yemi Yemisi Yetunde Yewande Yinka Younoussa Yvette Zainabu Zikora`,
	eastCentralAfrican: `
Abebe Abeba Aberash Abel Abigiya Achieng Adanech Addis Adera Adhiambo Akinyi Akoth Alemayehu Alem Almaz Amanuel Amare Amina Aregash Aster Atieno Awino Ayana Ayantu Azeb Bahati Baraka Barasa Bekele Belay Berhane Berhanu Beruk Betelhem Bereket Birtukan Biniam
Bizunesh Bontu Brhane Chaltu Chebet Chepkoech Cherono Chiku Dagim Dawit Demeke Dereje Desalegn Desta Ebise Elshaday Emebet Ermias Esayas Eyerusalem Eyob Fana Fasil Feben Feven Fikir Fikirte Filmon Fitsum Furaha Gebre Genet Getachew Girma Haben Hagos Haile Hana
Hanna Helina Hewan Hirut Imani Jemal Jomo Juma Kalkidan Kamau Kariuki Kebede Kibet Kidane Kidist Kifle Kiprono Kiptoo Kirubel Leul Lelise Liya Lulit Luwam Makeda Makena Mahlet Mahder Marta Mebrahtu Medhanie Mekdes Mekonnen Melat Merhawi Meron Meseret Meskerem
Mesfin Mihret Mikiyas Mulu Muthoni Mwangi Mwende Nahom Nakia Nardos Naod Natnael Nebiat Neema Netsanet Njeri Njoroge Nyambura Nyokabi Obang Odhiambo Okoth Omondi Otieno Rahel Rahwa Robel Ruth Saba Samrawit Sara Selam Selamawit Semhar Senait Seble Semira Sifan Simret
Sintayehu Solomon Surafel Tadesse Tamrat Tariku Tekle Tenagne Tesfaye Tewodros Tigist Tigist Tirunesh Tsega Tsegaye Tsehay Tsige Tsion Wairimu Wambui Wangari Wanjiku Wanjiru Waithera Winta Woineshet Wubit Yared Yodit Yohana Yohannes Yonas Yordanos Yosef Zelalem
Zeritu Zewdu Aganze Alphonsine Amani Amissi Ange Anzuruni Asifiwe Bahati Benimana Bisimwa Byamungu Chance Chantal Clarisse Claudine Divine Dieudonne Espoir Esperance Faustin Francine Furaha Gloire Ishimwe Iradukunda Jeannette Josephine Kalenga Kasongo Kevine Keza
Mapendo Masika Merveille Mugisha Mukeba Mwamini Mwenge Nadege Neema Ntumba Nsimire Odette Pacifique Patience Riziki Safi Sifa Solange Tumaini Tuyishime Uwase Uwera Vumilia Wivine Zawadi Achol Akech Akol Akuol Aluel Amer Atem Awut Ayen Bol Chol Deng Dut Garang Ker
Kuol Lual Mabior Machar Majok Malual Manyang Mayom Nyakim Nyandeng Nyamal Nyibol Riak Thon Yar Thandi Thandiwe Thabo Sipho Lindiwe Nomvula Nokuthula Themba Tendai Tapiwa Rudo Tatenda Tinashe Farai Chipo Nyasha Kudzai Rutendo Anesu Zodwa Lerato Naledi Palesa Kagiso`,
	haitianFrench: `
Alourdes Anise Antoinette Bernadin Bertrand Betty Carline Cassandre Chantale Claudel Claudette Daphnee Darline Delva Djenane Djems Djouby Djimy Edwige Emmanuela Esther Evens Evelyne Fabiola Fabienne Fanfan Farah Fedline Fednel Ferdinand Fleurette Francesca Frantz
Frantzy Gaelle Ganaelle Garry Geraldine Ghislaine Giovanni Guerda Guerline Guerlyne Gueline Guy Herby Islande Ismaelle Jacquelin Jean Jeanine Jephte Jocelyne Jonas Jude Judelka Junie Ketsia Keurline Kervens Kervin Kettly Lovelie Lourdes Loubens Lovely Ludie Lukson Magalie
Magda Makenson Manouchka Marckenson Marie Marjorie Marlene Marlie Medjine Melissa Micheline Mirlande Mirline Myriam Myrlande Nadege Naika Nathalie Nephtalie Nerlande Odile Patrice Patrick Philomene Phara Rachelle Ralph Ricardo Roberson Rodeline Rodney Rose Roseline Roselaure Roudy
Ruth Rutshelle Sabine Samuella Schneider Sherline Sheelove Shnaider Stanley Stephanie Tamara Vania Venel Vladimir Wadner Walky Wendy Widlyne Widline Wilbens Wilfrid Wilner Wilson Wisly Wislande Woodley Woodlyn Wideline Yolette Yves Yvon Yvrose`,
	slavicEuropean: `
Agnieszka Aleksander Aleksandr Aleksandra Aleksei Alena Aliaksandr Alyona Anastasiya Anatoly Andrei Andriy Andrzej Anton Arkady Artem Artur Artyom Barbara Bartek Bartosz Beata Bogdan Bohdan Bojan Boris Borys Branko Bronislaw Cezary Damir Danil Danilo Danuta Daria Darko Darya Denys
Diana Dimitri Dmitri Dmitriy Dmitry Dmytro Dorota Dragan Dusan Dzmitry Egor Ekaterina Elena Elzbieta Emir Emina Evgeny Evgenia Ewa Fedor Galina Gennady Georgi Grazyna Grzegorz Halyna Halina Hanna Igor Ihor Ilya Inna Irena Irina Iryna Ivan Ivana Ivanka Iwona Jacek Jadwiga Jakub Jan Jana
Janusz Jaroslaw Jasna Jerzy Joanna Jolanta Jovan Jovana Kacper Karolina Kasia Katarzyna Kateryna Katya Khrystyna Kinga Kirill Konstantin Krystyna Krzysztof Ksenia Kseniya Lada Larisa Larysa Lech Leonid Lesia Leszek Liliya Liubov Ljiljana Lubov Lucyna Ludmila Lukasz Lyubov Lyudmila Maciej
Magdalena Maksim Maksym Malgorzata Marcin Marek Mariusz Mariya Marta Maryna Marzena Mateusz Matvey Michal Mieczyslaw Mikhail Mikolaj Milan Milena Milica Milos Miroslav Miroslava Mykhailo Mykola Myroslava Nadezhda Nadiya Nadiia Natalia Nataliya Natasha Nazar Nebojsa Nemanja Nikita Nikolai Nikola
Oksana Oleg Oleh Oleksandr Oleksandra Oleksii Olena Olga Olha Orest Ostap Oxana Pavel Pavlo Petar Petro Piotr Polina Przemyslaw Radek Radoslav Rafal Renata Roman Rostyslav Roza Ruslan Ruslana Ryszard Sanja Semyon Sergei Sergey Serhiy Serhii Slavik Slavko Slobodan Snezana Solomiya Sofiia Sofiya
Stanislav Stanislaw Stefan Stepan Svetlana Svitlana Szymon Tadeusz Tanja Taras Tatiana Tetiana Tetyana Tihana Timofey Timur Tomasz Uliana Urszula Vadim Vadym Valentyn Valentyna Valeriy Valeriia Vanja Vasily Vasyl Vera Veronika Viktor Viktoriya Viktoriia Vitaliy Vitaly Vlad Vladimir Vladislav
Vladyslav Volodymyr Vuk Vyacheslav Waclaw Waldemar Wanda Wieslaw Wioletta Witold Wladyslaw Wlodzimierz Wojciech Yana Yaroslav Yaroslava Yegor Yelena Yevgeniy Yevhen Yulia Yuliia Yuliya Yuri Yuriy Yury Zbigniew Zdenka Zdzislaw Zlata Zofia Zoran Zuzana Zvonimir Arben Arta Besa Besnik Blerim Blerta Dren
Drita Edona Ermal Fatmir Flutura Gentian Ilir Jetmir Kujtim Luan Majlinda Mimoza Shpresa Teuta Valon Vjosa Aram Ani Anahit Arpi Arman Armen Arpine Artak Gayane Hayk Hovsep Karine Lusine Narek Narine Nune Sargis Sevan Shushan Tigran Vahan Vartan Zaven Adriana Andreea Bogdan Catalin Ciprian Claudiu
Corina Cosmin Costel Cristian Doina Dragos Dumitru Florin Gheorghe Horia Ileana Ioana Ion Ionel Ionut Laurentiu Liviu Loredana Lucian Marius Mihaela Mihai Mircea Nicoleta Octavian Ovidiu Petru Radu Raluca Razvan Roxana Silviu Simona Sorin Stefania Teodor Tudor Vasile Violeta Viorel Athanasios Christos
Despina Dimitra Dimitrios Eleftheria Eleni Fotini Giorgos Ioannis Katerina Konstantina Kostas Kyriaki Niko Nikos Panagiota Panagiotis Sotiria Spiros Stavroula Stavros Stelios Thanos Vasiliki Vasilios Yannis Yiannis Zoe Aoife Aisling Aine Bronagh Caoimhe Ciara Cian Ciaran Cormac Daithi Diarmuid Donal Eamon
Eimear Eoghan Fergus Fiadh Fionn Fionnuala Grainne Lorcan Mairead Maeve Niamh Oisin Orla Padraig Roisin Ruairi Saoirse Sean Seamus Sinead Siobhan Sorcha Tadhg Una Anneli Arvid Astrid Bjorn Dagny Einar Eino Elin Gunnar Gunvor Halvor Hakon Inge Ingrid Jorgen Karsten Kirsten Knut Lars Leif Magnus Mikko Niels
Nils Odd Olaf Olav Ole Per Pernille Ragnar Ragnhild Sigrid Sigurd Signe Siv Solveig Sven Svend Toivo Torbjorn Tord Tore Torsten Trygve Ulla Ulrik Unni Vidar Ylva Annelies Bram Femke Joost Lieke Maarten Marieke Pieter Sjoerd Wouter Benedikt Dietrich Friedrich Gerd Gisela Gunter Heike Heinrich Hildegard Horst
Ilse Jurgen Jochen Kathe Lieselotte Ludwig Matthias Reinhard Sabine Siegfried Torsten Uwe Wilhelm Wolfgang`,
	hispanicMaya: `
Abelardo Abundio Adalberto Adelaida Adolfo Agapito Agustin Aidee Alba Alejandra Alejandro Alfonso Alondra Amado Amparo Anahi Anastacio Anayeli Angelica Antelmo Apolinar Araceli Aracely Ariadna Arlet Armando Arnulfo Arturo Asuncion Aurelia Aurelio Baltazar Baudelio Beatriz Belen Benito Bernarda Bernardo
Berenice Blanca Brayan Brisa Candelaria Candido Carmela Catarina Cayetano Cecilia Celestino Celia Chela Chema Chencho Chuy Cipriano Cirilo Citlali Citlalli Concepcion Consuelo Crescencio Cristobal Cruz Cuauhtemoc Cuca Dagoberto Dalia Damaso Dario Delfina Delfino Demetrio Dolores Domingo Domitila Dulce Edelmira Edgardo
Efrain Efren Eladio Elpidio Elvia Emiliano Emilia Encarnacion Enedina Epifanio Eraclio Ermelinda Esmeralda Esteban Estela Estefania Eulalia Eulalio Eusebio Evaristo Ezequiel Fabiola Facundo Faustino Feliciano Felicitas Felipe Fermin Fidel Fidencio Filemon Filiberto Florencio Florentino Fortino Francisca Froylan Fulgencio
Genaro Genoveva Gerardo Gildardo Goyo Graciela Gregorio Griselda Guadalupe Gudelia Guillermina Guillermo Gumaro Gustavo Heriberto Hermelinda Hermenegildo Herminia Higinio Hilario Hipolito Hortencia Humberto Iliana Imelda Inocencio Iracema Irais Iris Irma Isidoro Isidra Isidro Itzayana Itzel Ixchel Jacinta Jacinto Jairo
Javier Jazmin Jesus Jhoselyn Joaquin Jorge Josefa Josefina Jovita Juanita Juana Julieta Julissa Justina Justino Karely Karol Lazaro Leobardo Leocadia Leocadio Leonel Leonor Leticia Librado Lisandro Lizbeth Lizeth Lourdes Lucha Lucila Luisa Lupe Lupita Luz Macario Maclovio Magali Magdaleno Manolo Manuela Marbella Marcela
Marcelino Margarito Mariano Maribel Maricela Maricruz Mariela Marisol Maritza Marisela Martina Matilde Mauricio Maximino Mayra Melquiades Memo Mercedes Micaela Miguelina Minerva Mireya Misael Moises Monserrat Nacho Nallely Narciso Natividad Nayeli Nereida Nestor Nicanor Nicolasa Nohemi Noemi Norberto Obdulia Octavio Ofelia
Oralia Osiel Osvaldo Otilia Pablo Paco Pancho Panfilo Pascual Pascuala Pastor Patricio Paulino Paz Pedro Pepe Petra Petrona Pilar Placido Ponciano Porfirio Primitivo Prudencio Quique Quirino Rafaela Ramona Ramiro Raquel Reina Remedios Reynaldo Reyna Rigoberto Rocio Rodolfo Rodrigo Rogelio Rosalba Rosalio Rosalinda Rosario
Rosaura Rosendo Ruben Rufino Rutilio Salome Salvador Santa Santiago Saturnino Saul Sebastiana Severiano Silvano Silverio Silvestre Silvia Simona Socorro Sofia Soledad Teodoro Teofilo Tere Teresa Tiburcio Timoteo Tito Toño Tomasa Tomas Trinidad Ubaldo Ulises Urbano Valente Valentina Venancio Vicenta Vicente Victoriano Violeta
Virgilio Wilmer Xiomara Ximena Xochitl Yadira Yahaira Yajaira Yamileth Yareli Yaretzi Yesenia Yolanda Zenaida Zeferino Zoila Catalina Eulogia Ixmucane Juana Magdalena Tomasa Xel Maltiox Ixkik Q'anil Nim Tojil Walter Selvin Elmer Wilder Mynor Byron Edvin Elder Marvin Osman Kenia Heidy Keylin Dayana Nahomy Genesis Cindy Wendy`,
	nativePacific: `
Ahyoka Aponi Atsila Awinita Ayita Chaska Cheveyo Chenoa Cochise Dakotah Dyani Elan Elu Enola Etenia Halona Hania Hehewuti Honovi Istas Kachina Kai Kaya Keezheekoni Kimi Kimimela Kiona Kohana Kuruk Lenmana Leotie Lomasi Mahkah Mahpiya Maka Migizi Mika Mina Misae Nahele Nashoba Nayeli Nita Nizhoni Nodin Ohanzee Ohiyesa Onawa
Ouray Pahana Pakuna Pavati Peta Sahkyo Sakari Sequoyah Shasta Shilah Shima Shideezhi Sihu Sinopa Sitala Sunkmanitu Tadewi Tahnee Tahoma Taima Taini Takoda Tala Tanka Tasunke Tatanka Tayanita Tehya Tsiishch'ili Tsula Unega Wachiwi Wahkan Wakanda Waneta Waya Wayra Weayaya Winona Wichapi Wicapi Wiyaka Yansa Yanaha Yoki Zaltana
Zitkala Haseya Hózhó Hozho Bah Ashkii Dezbah Doba Nanabah Glenabah Yanibah Shadi Sahale Awan Akecheta Anpo Cante Hinto Hoksila Wanbli Wambli Winyan
Aolani Alaka'i Akamu Alana Anela Anuhea Ailani Aukai Ekahi Ekela Haunani Healani Hiilani Hoku Hokulani Hokule'a Iolana Iokua Ikaika Iwalani Ka'ahumanu Kaelani Kahiau Kahea Kahiapo Kaho'okele Kai Kaiahi Kaila Kailani Kaimana Kaipo Ka'iulani Kala Kalani Kaleo Kaleolani Kalei Kaliko Kamaka Kamakani Kamalani Kamalei Kamehameha Kamuela Kana'i
Kanani Kanoa Kaniala Kapena Kapono Kaui Kaulana Kawai Kawena Kawika Keahi Keala Kealani Kealoha Keanu Keali'i Keao Kehaulani Keiki Keikilani Kekoa Kekai Keli'i Keliana Keoki Keola Keoni Kiele Kilohana Kimo Koa Konani Ku'uipo Ku'ulei Kuulei Lahela Lani Lanakila Laniakea Lea Leiani Leilani Leimomi Leinani Liko Liliha Liliuokalani Lokahi Lokelani
Lono Luana Mahealani Mahina Makaio Makala Makana Makani Makena Makoa Maile Malia Malie Malu Mana Manu Maui Mele Mikala Mililani Moana Momi Nahele Nainoa Nahoa Nalani Nani Naniloa Noa Noelani Nohea Nohealani Noho Okalani Oliana Olina Onaona Palani Pali Pua Puanani Pualani Pulelehu Roselani Ululani Uluwehi Ulani Wailani Wainani Waileia
Afa Alofa Aleki Amataga Amelika Anetone Faleolo Fetu Filemoni Fia Ioane Iosefa Iosua Isaia Kalolo Lagi Lealofi Leilua Leota Lupe Malo Masina Moana Mose Nofo Penina Penisimani Pesamino Pita Pulemau Sala Samuelu Sefina Sefo Semisi Semo Sina Sione Sinamoni Siaosi Sefa Siosaia Sosefo Taito Talia Tasi Tavita Tevita Tiana Toa Toaono Tui Uaina Upu Vai Vaea
Valu Viliami Vika Ofa Mele Lupe Lesieli Malakai Manase Latu Kalisi Kelepi Haloti Ana Salote Seini Sela Sepiuta Sesilia Siale Simione Sitiveni Taniela Timote Toakase Tupou Uluaki Vaha'i Biako Jibwa Lino Neimon Kaneko Hemmy Titus Rosko Bilimon Jabukja`,
	shortForms: `
Jen Jenn Abe Iggy Keke Teo Kuba Ole Nels Arne Birgit Marit Kenz Bri Dre Tre Trey Quan Nique Nae Jojo Coco Kiki Lili Mimi Nini Bibi Gigi Didi Zay Jay Ray Kay Fay Mae Bubba Junior Jaz Xio Xochi Nacho Memo Beto Neto Tavo Chava Chayo Concha Fer Gabi Isa Juanjo Juanpi Kike Lalo Licha Lola Luchi Malena Mari Maricarmen Mariajose Marite Nando Nena Pato Pili Rafa Sergi Toni Yoli
Abby Addy Al Alex Allie Andy Angie Annie Archie Arnie Art Augie Barb Bea Becca Becky Ben Benny Bernie Bert Bess Beth Betsy Bettie Bev Bill Billy Bob Bobby Brad Bri Cam Candy Carly Cass Cathy Charlie Chaz Chet Chip Chris Chrissy Christy Chuck Cindy Clem Cliff Connie Coop Curt Cy Dan Dani Danny Dave Davey Deb Debbie Dee Denny Dick Dom Don Donnie
Doug Drew Dusty Ed Eddie Ellie Em Emmy Ernie Ethel Evie Fran Frankie Fred Freddie Gabby Gabe Gene Geoff Gerry Gil Ginny Greg Gus Gwen Hal Hank Harry Hattie Herb Herbie Howie Izzy Jackie Jake Jan Janie Jeb Jed Jeff Jem Jenn Jenna Jenny Jeremy Jerry Jess Jessie Jim Jimmy Jo Joe Joey Johnny Jojo Jon Jonny Josh Josie Judy Jules Kat Kate Katie Kathy Katy Ken Kenny Kenzie
Kim Kip Kit Kris Kristy Larry Laurie Len Lenny Les Lexi Libby Lil Liz Lizzie Lon Lou Lottie Louie Lucy Lulu Mabel Mac Maddie Maddy Mae Maggie Mandy Manny Marge Margie Margo Marv Mattie Matt Matty Max Maxie Meg Mel Mickey Mike Mikey Millie Milt Mindy Missy Mitch Mo Moe Molly Monty Morrie Nan Nancy Nat Natalie Ned Neil Nell Nellie Nessa Nick Nicky Nico Norm Ollie Oz Ozzie
Pam Pat Patty Peggy Penny Pete Phil Polly Rafi Ralph Randy Ray Reggie Rich Richie Rick Ricky Rob Robbie Robby Rod Roddy Ron Ronnie Rory Rosie Roxie Roxy Rudy Russ Rusty Sal Sally Sam Sammy Sandy Shelly Sid Skip Skye Sonny Stan Steph Steve Stevie Stu Sue Susie Suzy Tad Ted Teddy Terri Terry Tess Theo Tia Tim Timmy Tina Tod Tom Tommy Tony Tonya Tori Tracy Trey Trish Trixie Trudy
Ty Val Vern Vic Vicky Vince Vinny Viv Wally Walt Wes Will Willie Winnie Woody Zach Zack Zak Zeke DeShawn Deandre DaQuan Dashawn JaMarcus Jaquan Keyshawn KeAndre LaKeisha LaToya Latasha Laquita Marquis Marquise Nakeisha Quinton Raekwon Rashawn Shaquan Shaniqua Shanice Tanisha Tarell Tayshaun Tyreek Tyrell Tyrese Tyrone Zaire Zakiyah Ja'Marr Ja'Kayla De'Andre D'Angelo Da'Shawn Ta'Niya
A'Niyah Ke'Asia Ja'Nae Bodhi Huck Wilder Ridge Remy Lennox Navy Oaklynn Brynlee Paisleigh Kinsleigh Braxtyn Jaxxon Kashton Everleigh Raelynn Adalynn Maddix Jaxtyn Kyrie Legend Messiah Saint Royalty Reign Majesty Heavenly Nevaeh Semaj`,
} as const;
