PRAGMA application_id = 1347179091;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1 reviews, moderation, allocation, actions, journal');
CREATE TABLE journal (
  seq      INTEGER PRIMARY KEY CHECK (seq >= 1),
  at       TEXT NOT NULL,
  actor    TEXT NOT NULL,
  act      TEXT NOT NULL CHECK (act IN (
             'init', 'draft', 'submit', 'amend', 'moderate', 'resolve', 'conversation', 'dispute', 'mark form', 'amend moderation', 'allocate', 'amend allocation', 'swap', 'exempt', 'draw', 'select', 'reassign', 'raise action', 'update action', 'plan re-check', 'practice week', 'amend practice week', 'vignette pack', 'calibrate', 'amend calibration', 'calibration grades', 'amend calibration grades', 'close calibration', 'amend calibration close', 'import', 'export', 'simulate', 'read')),
  subject  TEXT NOT NULL,
  digest   BLOB NOT NULL CHECK (length(digest) = 32),
  previous BLOB NOT NULL CHECK (length(previous) = 32),
  hash     BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO journal VALUES(1,'2026-11-26T15:43:54Z','QA-01','init','workspace',X'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',X'0000000000000000000000000000000000000000000000000000000000000000',X'25a64243e248c2ab6b067b5ca2a15c3db1eb79c909189a29a9d286d70f46e671');
INSERT INTO journal VALUES(2,'2026-11-26T15:43:55Z','TM-07','submit','2026-02-CIC-0001',X'34698271895be474505e82fa598b3b9c674c2f3b56de83c8ed385b96380df5f7',X'25a64243e248c2ab6b067b5ca2a15c3db1eb79c909189a29a9d286d70f46e671',X'5cb0bc87165469ba8dcf4e3eed08f3cb0af0bc8208224e2bda543f3a33ae0513');
INSERT INTO journal VALUES(3,'2026-11-26T15:43:55Z','TM-07','raise action','2026-02-CIC-0001.1',X'aed95ef4ab185ed995043e6643e6d0c36a114617d1c996c41ec0d860eb7c5542',X'5cb0bc87165469ba8dcf4e3eed08f3cb0af0bc8208224e2bda543f3a33ae0513',X'b4e0410f9d94f04e464c14369a1ea096bff04f0415e40d8188af76516f20b353');
INSERT INTO journal VALUES(4,'2026-11-26T15:43:55Z','TM-07','submit','2026-02-CIC-0002',X'982755533f6edd5ecd606b18ada6d99797d42a6ffbdee29ae83ac102a58bcc34',X'b4e0410f9d94f04e464c14369a1ea096bff04f0415e40d8188af76516f20b353',X'a5118b210a0d68bb6853790d7ba9550e548cb557375ac5b32acd972326d85aea');
INSERT INTO journal VALUES(5,'2026-11-26T15:43:55Z','TM-07','raise action','2026-02-CIC-0002.1',X'027c4704f6e48b326ac4199b29d05cfd03c7bdbb51a9576406d74357a8649890',X'a5118b210a0d68bb6853790d7ba9550e548cb557375ac5b32acd972326d85aea',X'daf3f3cc9b7c58627e8d1323ab58b843466580853e567cba6548cff48187e68d');
INSERT INTO journal VALUES(6,'2026-11-26T15:43:55Z','TM-07','submit','2026-02-CIC-0003',X'acfd65a60777b0d1f7f44f22148d049fa478979d03cf31c9c886a09ed591dc56',X'daf3f3cc9b7c58627e8d1323ab58b843466580853e567cba6548cff48187e68d',X'62b3c96ec6a8a288f4124646def9988f13c3245f49947386e44338a6d25186c2');
INSERT INTO journal VALUES(7,'2026-11-26T15:43:55Z','TM-07','submit','2026-02-CIC-0004',X'b95456cb3593304c8dcda079151349fa5a82d6e03a69a8a10b9cebd588142ffc',X'62b3c96ec6a8a288f4124646def9988f13c3245f49947386e44338a6d25186c2',X'21679f01afb2610c1a2bb444d1f5838515103b889c5496ed3a1e678d1f68081b');
INSERT INTO journal VALUES(8,'2026-11-26T15:43:55Z','QA-01','select','2026-02-CIC-0001',X'661101dc495a8e04e5e202b0b7b2e8d9a8f7db5e870a0384a9bfc3a2417fbbac',X'21679f01afb2610c1a2bb444d1f5838515103b889c5496ed3a1e678d1f68081b',X'6d319b4935981370194e000517e8e3350c568566b0cb313cb1917f248994bdea');
INSERT INTO journal VALUES(9,'2026-11-26T15:43:55Z','QA-01','select','2026-02-CIC-0002',X'f65df78f603794c1db1fab5fb40649e806765f3b53935aa89970d903a8e5213a',X'6d319b4935981370194e000517e8e3350c568566b0cb313cb1917f248994bdea',X'b69f3ece49bcc7c1dfc4c1f9ee942399c1c1563ae93a8122bbd3d4a8a5779891');
INSERT INTO journal VALUES(10,'2026-11-26T15:43:55Z','QA-01','select','2026-02-CIC-0003',X'6d7dd99b97cf4bbb62782f70344580b5ba9a1f2d2fd3ff2f251f4a5c78709ed7',X'b69f3ece49bcc7c1dfc4c1f9ee942399c1c1563ae93a8122bbd3d4a8a5779891',X'b2f703dcace5653189322a4e2afa0609ef174c9c0a249f2682fdc4d45a441cbb');
INSERT INTO journal VALUES(11,'2026-11-26T15:43:56Z','QA-01','reassign','2026-02-CIC-0003',X'ea35f389b3bd2bcee0aa75b15e1cd72cc393e451b18a637e860f96ff5087bb5c',X'b2f703dcace5653189322a4e2afa0609ef174c9c0a249f2682fdc4d45a441cbb',X'4644ea0ac569270656e784ae00751fa009d0b9d9b7d92abca1a8bb365952f254');
INSERT INTO journal VALUES(12,'2026-11-26T15:43:56Z','MOD-01','moderate','2026-02-CIC-0001',X'e7986059876723dae213c26fdfe93b1ddb74b567faa566ed9760d5598be29c77',X'4644ea0ac569270656e784ae00751fa009d0b9d9b7d92abca1a8bb365952f254',X'7415ea97a3d99d1126c2d08ea526bfa6b19847e0af9949bb1afd02c7b416f488');
INSERT INTO journal VALUES(13,'2026-11-26T15:43:56Z','MOD-01','conversation','2026-02-CIC-0001',X'9bb177b0a0c38146960bd185f3021a07d75c13f08244ed9da9844348f21b7036',X'7415ea97a3d99d1126c2d08ea526bfa6b19847e0af9949bb1afd02c7b416f488',X'2287aebeeb903e1b31b7a62b204eef24ec3422632bf297f58a67e84b38c33061');
INSERT INTO journal VALUES(14,'2026-11-26T15:43:56Z','MOD-01','moderate','2026-02-CIC-0002',X'0aa39b5471934ebb1bc4927f542e343e4903701502510b32dc5505881ac81032',X'2287aebeeb903e1b31b7a62b204eef24ec3422632bf297f58a67e84b38c33061',X'37759138b1ce425911337d9a380a6676b2a0fed36d6a42c6b00ebf8456400a1a');
INSERT INTO journal VALUES(15,'2026-11-26T15:43:56Z','MOD-01','resolve','2026-02-CIC-0002',X'2d8ea9832f42fabd5de233908412e30ad73539772f6279e9082816564a44aa67',X'37759138b1ce425911337d9a380a6676b2a0fed36d6a42c6b00ebf8456400a1a',X'7fab5d4937e064094cb660a52fe8d4657c0ae317df5a0daa8edb954ed09139b2');
INSERT INTO journal VALUES(16,'2026-11-26T15:43:57Z','TM-07','dispute','2026-02-CIC-0002',X'8497ee6a34ce90909fa1f28ea31b05ffa7611cac9d7e9646fdc0268e8d1765e3',X'7fab5d4937e064094cb660a52fe8d4657c0ae317df5a0daa8edb954ed09139b2',X'e901abf7ef773a59222e23a3cf3f95d46f7cdf98cc55454cc3a6ef7d81f5e48c');
INSERT INTO journal VALUES(17,'2026-11-26T15:43:57Z','MOD-01','moderate','2026-02-CIC-0003',X'8d032d98cddfb12e0063c61bd46c105e0b9a0e88f24ba830ff0cdfcf353befcc',X'e901abf7ef773a59222e23a3cf3f95d46f7cdf98cc55454cc3a6ef7d81f5e48c',X'be1d976dbc2d7486c69f5267067e4347af450bc323bca0d5edab7a7ff7369281');
INSERT INTO journal VALUES(18,'2026-11-26T15:43:57Z','QA-01','amend','2026-02-CIC-0003',X'ee21a66825784f9928725e16967d96ae7129e3c8529b2c320406866b596f0cf9',X'be1d976dbc2d7486c69f5267067e4347af450bc323bca0d5edab7a7ff7369281',X'8df2f63248a87b1cc71faddc8dd1c5c15304d604a42c3282f26b41f1305b0578');
INSERT INTO journal VALUES(19,'2026-11-26T15:43:57Z','QA-01','reassign','2026-02-CIC-0003',X'4db844ee5de8009523ac7327b96203d8e8f0eca4baa096a9c0c4ac585c99b62e',X'8df2f63248a87b1cc71faddc8dd1c5c15304d604a42c3282f26b41f1305b0578',X'402f5b2c3c2e546bacc04d9b792fad24cbbad57ccf9cfc3c03a9fd979928c01b');
INSERT INTO journal VALUES(20,'2026-11-26T15:43:57Z','QA-01','import','1 files',X'c3abc5decf960fdcc04698edeadcc5432f72acfa193503ea14c29230d54078d3',X'402f5b2c3c2e546bacc04d9b792fad24cbbad57ccf9cfc3c03a9fd979928c01b',X'a0bfebed258f0c46dd0981737c8967aa545d5f4b45e98359fce8950b3fde0be0');
INSERT INTO journal VALUES(21,'2026-11-26T15:43:57Z','QA-01','amend','2026-02-CIC-0004',X'9d12a948c5a0e873bd01a41711c3513d2960b5fdd00bca5bccce477700a2869d',X'a0bfebed258f0c46dd0981737c8967aa545d5f4b45e98359fce8950b3fde0be0',X'826d7ae65306714b54b293cb0e701c866ec2b66aeae032d7153050f54d16bc5a');
INSERT INTO journal VALUES(22,'2026-11-26T15:43:57Z','QA-01','import','1 files',X'c3abc5decf960fdcc04698edeadcc5432f72acfa193503ea14c29230d54078d3',X'826d7ae65306714b54b293cb0e701c866ec2b66aeae032d7153050f54d16bc5a',X'03a79157f27ebf2814a1e51753ccbb3603b05814cd02ad39316204fcf717788d');
INSERT INTO journal VALUES(23,'2026-11-26T15:43:57Z','QA-01','draw','DRAW-monthly-2026-03',X'ac0ef487d5adcee0a12feb1bb8e7dca3800ab83a96a9d669c5d2a273316d520b',X'03a79157f27ebf2814a1e51753ccbb3603b05814cd02ad39316204fcf717788d',X'ce899dac092b27fa6b9e12fac0823083f87691922b63dbf0bd1785eb8fa675af');
INSERT INTO journal VALUES(24,'2026-11-26T15:43:57Z','QA-01','allocate','AL-monthly-2026-03-01',X'26b41e17c4d44dc55be08e23c8b5f1bde306076558b23f231cb87247980ebaa0',X'ce899dac092b27fa6b9e12fac0823083f87691922b63dbf0bd1785eb8fa675af',X'16f0b1c1a86d58ee452a6f1f69c2b794a2e38103ea3581a0e7bffdccb0a72d78');
INSERT INTO journal VALUES(25,'2026-11-26T15:43:57Z','QA-01','allocate','AL-monthly-2026-03-02',X'ab29622f9531b55e873b301513af872928ca22d282c4e76407988b0af49f785b',X'16f0b1c1a86d58ee452a6f1f69c2b794a2e38103ea3581a0e7bffdccb0a72d78',X'8b76f72c0e6733f3bdac0e1237b2937979b4f277b3c95be9ed8da26f996c73d0');
INSERT INTO journal VALUES(26,'2026-11-26T15:43:57Z','QA-01','allocate','AL-monthly-2026-03-03',X'3f8678ad32f39c3c49e0d1c301be4168da25ff45f712753c2f8bfff9fc33ae53',X'8b76f72c0e6733f3bdac0e1237b2937979b4f277b3c95be9ed8da26f996c73d0',X'61b21c11d7d79046916bb21dfd672e57bd9a599c0bbf45a4513381ad2655ff5f');
INSERT INTO journal VALUES(27,'2026-11-26T15:43:57Z','QA-01','allocate','AL-monthly-2026-03-04',X'7581098104d27b8590ed845fdc5a07303049e94b912357dc76ecbeb6b0603044',X'61b21c11d7d79046916bb21dfd672e57bd9a599c0bbf45a4513381ad2655ff5f',X'9449b8b16c8408e763e20b82f933915c7402349e22779bd718d89d38199f351a');
INSERT INTO journal VALUES(28,'2026-11-26T15:43:57Z','QA-01','amend allocation','AL-monthly-2026-03-01',X'27a458742a777abd225bda86afac1b40e1416a9afa437d17d70bf15f76776eab',X'9449b8b16c8408e763e20b82f933915c7402349e22779bd718d89d38199f351a',X'e5be8c9afcde1456194b20d02057f542993d33188e3be91ea2f55bc7d36ed690');
INSERT INTO journal VALUES(29,'2026-11-26T15:43:57Z','QA-01','swap','AL-monthly-2026-03-01',X'f6929cd3ca7abe8d46402c7819b50dab7cc711757fd292735cbb2a3b423172e7',X'e5be8c9afcde1456194b20d02057f542993d33188e3be91ea2f55bc7d36ed690',X'56193ae3b71c2d86610d93949d7c85413e872231b45a850838a28d6ec61ceb8a');
INSERT INTO journal VALUES(30,'2026-11-26T15:43:57Z','QA-01','amend allocation','AL-monthly-2026-03-02',X'f53b3ddef1a0353affcf3c8469a09e46a42d3e8c66c0998e439d38b181b7be29',X'56193ae3b71c2d86610d93949d7c85413e872231b45a850838a28d6ec61ceb8a',X'44feadd36247039c0be27d177d969ea0b01f12120108f7ae540f52b1d3de32c2');
INSERT INTO journal VALUES(31,'2026-11-26T15:43:58Z','QA-01','exempt','TM-17',X'5d209c9b8860c2cb5d04917b89276fe1f72d6df133026d67997991a2afde2697',X'44feadd36247039c0be27d177d969ea0b01f12120108f7ae540f52b1d3de32c2',X'ff2c5d0b0bd36cd4a002c81cf7589d21452d0853bc47b3eead3a27d737c70393');
INSERT INTO journal VALUES(32,'2026-11-26T15:43:58Z','QA-01','raise action','LA-2026-001',X'b5c428580c4dcb7a9729622921e3239738699a94e20adb0cde11e8bfb4f557a3',X'ff2c5d0b0bd36cd4a002c81cf7589d21452d0853bc47b3eead3a27d737c70393',X'3b10032c430198345d36384a18a71579f6514517a70c2899daedf2886652eb45');
INSERT INTO journal VALUES(33,'2026-11-26T15:43:58Z','TM-16','update action','LA-2026-001',X'34ff72bdfc197775f441d209a3b0854b44f765246db2bdae97522a6735225fa7',X'3b10032c430198345d36384a18a71579f6514517a70c2899daedf2886652eb45',X'835c7ba200c742d3e947b95395b62bdefc6d31799a33549cd23ef58532c31428');
INSERT INTO journal VALUES(34,'2026-11-26T15:43:58Z','TM-16','draft','2026-03-CIC-0001',X'5fdb465f2e2d5da7367897d05b335d12321fc9371d96cdf57f1dec02ddc42329',X'835c7ba200c742d3e947b95395b62bdefc6d31799a33549cd23ef58532c31428',X'2faa2194ae3fb2c3344f179cef7509251e9f888b97f50f659ee126ccb116c4ce');
INSERT INTO journal VALUES(35,'2026-11-26T15:43:58Z','QA-01','practice week','2026-03-neglect',X'b03dbd70faa1d0fb79b927fad6850400b1ed8ba84b56cace95ffa20fb53635f4',X'2faa2194ae3fb2c3344f179cef7509251e9f888b97f50f659ee126ccb116c4ce',X'b30325f715c1a6742a57a56209f1be57f265b3802102646638b159cd8851f5b9');
INSERT INTO journal VALUES(36,'2026-11-26T15:43:58Z','QA-01','import','1 files',X'c3abc5decf960fdcc04698edeadcc5432f72acfa193503ea14c29230d54078d3',X'b30325f715c1a6742a57a56209f1be57f265b3802102646638b159cd8851f5b9',X'9e328e3fbd3909c20d507f774f750ac9b1995fe4eb4c51cc8104cc13d78ac7d6');
INSERT INTO journal VALUES(37,'2026-11-26T15:43:58Z','QA-01','vignette pack','two-children',X'01f2a59788961a437a83fc3e4cbd6f5e250dc126f8b6e1cc514cf2d87495e624',X'9e328e3fbd3909c20d507f774f750ac9b1995fe4eb4c51cc8104cc13d78ac7d6',X'cb42897058b3e7aa27e9b4712c597786eec7d8480b240640433d4f9da1a08a9d');
INSERT INTO journal VALUES(38,'2026-11-26T15:43:58Z','QA-01','calibrate','CAL-2026-04-14',X'505bfbd4ff9488d1d831634e49d4c25f204a3368921222143e9aac9a9b880e99',X'cb42897058b3e7aa27e9b4712c597786eec7d8480b240640433d4f9da1a08a9d',X'f9793e17851087b7eca5c90ee3e9ecb6fc6415ae5e81440f6fd92115e1653cf1');
INSERT INTO journal VALUES(39,'2026-11-26T15:43:58Z','TM-07','calibration grades','CAL-2026-04-14 TM-07 V1',X'05be293e7088030ea5c2118cd0a3f63fdc4ec74971d8ddcc092e154476240b26',X'f9793e17851087b7eca5c90ee3e9ecb6fc6415ae5e81440f6fd92115e1653cf1',X'ab7cb9b6983c2eed7a2a7b6139f2b16ac12206a67206da68be06a7899eb0f340');
INSERT INTO journal VALUES(40,'2026-11-26T15:43:58Z','TM-16','calibration grades','CAL-2026-04-14 TM-16 V1',X'e5558e591b20098fd0f19c54ad1f59cba762836a03c20e0974ac598e73f88aba',X'ab7cb9b6983c2eed7a2a7b6139f2b16ac12206a67206da68be06a7899eb0f340',X'e911bf839bbb26b7f64948738bd2e63534c32a44e31c19e18aa6e0e5d084373c');
CREATE TABLE programme (
  id   INTEGER PRIMARY KEY,
  name TEXT    NOT NULL UNIQUE
) STRICT;
INSERT INTO programme VALUES(1,'monthly');
CREATE TABLE service (
  id   INTEGER PRIMARY KEY,
  name TEXT    NOT NULL UNIQUE
) STRICT;
INSERT INTO service VALUES(1,'children in care');
CREATE TABLE team (
  id   INTEGER PRIMARY KEY,
  name TEXT    NOT NULL UNIQUE
) STRICT;
INSERT INTO team VALUES(1,'CIC-2');
CREATE TABLE person (
  id   INTEGER PRIMARY KEY,
  name TEXT    NOT NULL UNIQUE
) STRICT;
INSERT INTO person VALUES(1,'TM-07');
INSERT INTO person VALUES(2,'SW-118');
INSERT INTO person VALUES(3,'MOD-01');
INSERT INTO person VALUES(4,'MOD-02');
INSERT INTO person VALUES(5,'AUD-2');
INSERT INTO person VALUES(6,'TM-16');
INSERT INTO person VALUES(7,'TM-17');
CREATE TABLE template (
  id   INTEGER PRIMARY KEY,
  name TEXT    NOT NULL UNIQUE
) STRICT;
INSERT INTO template VALUES(1,'children-in-care@1');
CREATE TABLE theme (
  id   INTEGER PRIMARY KEY,
  name TEXT    NOT NULL UNIQUE
) STRICT;
INSERT INTO theme VALUES(1,'drift-and-delay');
INSERT INTO theme VALUES(2,'neglect');
CREATE TABLE cohort (
  id   INTEGER PRIMARY KEY,
  name TEXT    NOT NULL UNIQUE
) STRICT;
CREATE TABLE review (
  id        INTEGER PRIMARY KEY,
  programme INTEGER NOT NULL REFERENCES programme,
  month     INTEGER NOT NULL,
  service   INTEGER NOT NULL REFERENCES service,
  team      INTEGER NOT NULL REFERENCES team,
  cohort    INTEGER REFERENCES cohort,
  case_recording INTEGER NOT NULL CHECK (case_recording BETWEEN 0 AND 4),
  assessments INTEGER NOT NULL CHECK (assessments BETWEEN 0 AND 4),
  planning INTEGER NOT NULL CHECK (planning BETWEEN 0 AND 4),
  voice_of_the_child INTEGER NOT NULL CHECK (voice_of_the_child BETWEEN 0 AND 4),
  outcomes INTEGER NOT NULL CHECK (outcomes BETWEEN 0 AND 4),
  management_oversight INTEGER NOT NULL CHECK (management_oversight BETWEEN 0 AND 4),
  overall INTEGER NOT NULL CHECK (overall BETWEEN 0 AND 4),
  impact INTEGER NOT NULL CHECK (impact BETWEEN 0 AND 4),
  auditor   INTEGER NOT NULL REFERENCES person,
  state     INTEGER NOT NULL CHECK (state BETWEEN 2 AND 4),
  revision  INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
INSERT INTO review VALUES(1,1,24313,1,1,NULL,3,3,3,3,3,3,3,3,1,4,1);
INSERT INTO review VALUES(2,1,24313,1,1,NULL,3,3,3,3,3,3,3,3,1,3,1);
INSERT INTO review VALUES(3,1,24313,1,1,NULL,3,3,3,3,3,3,3,3,1,2,2);
INSERT INTO review VALUES(4,1,24313,1,1,NULL,3,3,3,3,3,3,3,4,1,2,2);
CREATE TABLE review_heading (
  review         INTEGER PRIMARY KEY REFERENCES review,
  name           TEXT    NOT NULL,
  case_reference TEXT    NOT NULL,
  practitioner   INTEGER NOT NULL REFERENCES person,
  template       INTEGER NOT NULL REFERENCES template,
  submitted_at   TEXT    NOT NULL
) STRICT;
INSERT INTO review_heading VALUES(1,'2026-02-CIC-0001','C-4821',2,1,'2026-11-26T15:43:55Z');
INSERT INTO review_heading VALUES(2,'2026-02-CIC-0002','C-4822',2,1,'2026-11-26T15:43:55Z');
INSERT INTO review_heading VALUES(3,'2026-02-CIC-0003','C-4823',2,1,'2026-11-26T15:43:55Z');
INSERT INTO review_heading VALUES(4,'2026-02-CIC-0004','C-4824',2,1,'2026-11-26T15:43:55Z');
CREATE TABLE review_revision (
  id       INTEGER PRIMARY KEY,
  review   INTEGER NOT NULL REFERENCES review,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  document TEXT    NOT NULL,
  reason   TEXT    CHECK (revision = 1 OR length(reason) > 0),
  entry    INTEGER NOT NULL REFERENCES journal
) STRICT;
INSERT INTO review_revision VALUES(1,1,1,'{"plr":1,"id":"2026-02-CIC-0001","programme":"monthly","template":"children-in-care@1","month":"2026-02","case":"C-4821","service":"children in care","team":"CIC-2","practitioner":"SW-118","auditor":"TM-07","age_band":"10-15","record_read":{"from":"2025-02-01","to":"2026-01-31","judged_from":"2025-08-01"},"conversation":{"held_on":"2026-02-12"},"safety":{"immediate_concern":false},"domains":{"case_recording":{"grade":"good","because":"Visits are written to her within two days.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"assessments":{"grade":"good","because":"The update says what she needs from adults.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"planning":{"grade":"good","because":"The goals are specific, dated and kept.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"voice_of_the_child":{"grade":"good","because":"She chose where to meet and opened her own review.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"outcomes":{"grade":"good","because":"She is in school four days a week and sleeps well.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"management_oversight":{"grade":"good","because":"Supervision asks what it is like to be her.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]}},"impact":{"grade":"good","because":"She is back in school."},"overall":{"grade":"good","because":"She is known and heard by adults who stay."},"feedback":{"child":{"asked":"yes","said":"I want to know sooner when plans change."},"parent_or_carer":{"asked":"declined"},"partners":{"asked":"no","why":"The school is new to her."}},"identity":"Her dual heritage is explored with her grandfather.","actions":[{"what":"Bring the review forward","level":"child","owner":"SW-118","due":"2026-05-06","difference":"She knows by half-term where she will go to school"}]}',NULL,2);
INSERT INTO review_revision VALUES(2,2,1,'{"plr":1,"id":"2026-02-CIC-0002","programme":"monthly","template":"children-in-care@1","month":"2026-02","case":"C-4822","service":"children in care","team":"CIC-2","practitioner":"SW-118","auditor":"TM-07","age_band":"10-15","record_read":{"from":"2025-02-01","to":"2026-01-31","judged_from":"2025-08-01"},"conversation":{"held_on":"2026-02-12"},"safety":{"immediate_concern":false},"domains":{"case_recording":{"grade":"good","because":"Visits are written to her within two days.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"assessments":{"grade":"good","because":"The update says what she needs from adults.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"planning":{"grade":"good","because":"The goals are specific, dated and kept.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"voice_of_the_child":{"grade":"good","because":"She chose where to meet and opened her own review.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"outcomes":{"grade":"good","because":"She is in school four days a week and sleeps well.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"management_oversight":{"grade":"good","because":"Supervision asks what it is like to be her.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]}},"impact":{"grade":"good","because":"She is back in school."},"overall":{"grade":"good","because":"She is known and heard by adults who stay."},"feedback":{"child":{"asked":"yes","said":"I want to know sooner when plans change."},"parent_or_carer":{"asked":"declined"},"partners":{"asked":"no","why":"The school is new to her."}},"identity":"Her dual heritage is explored with her grandfather.","actions":[{"what":"Bring the review forward","level":"child","owner":"SW-118","due":"2026-05-06","difference":"She knows by half-term where she will go to school"}]}',NULL,4);
INSERT INTO review_revision VALUES(3,3,1,'{"plr":1,"id":"2026-02-CIC-0003","programme":"monthly","template":"children-in-care@1","month":"2026-02","case":"C-4823","service":"children in care","team":"CIC-2","practitioner":"SW-118","auditor":"TM-07","age_band":"10-15","record_read":{"from":"2025-02-01","to":"2026-01-31","judged_from":"2025-08-01"},"conversation":{"held_on":"2026-02-12"},"safety":{"immediate_concern":false},"domains":{"case_recording":{"grade":"good","because":"Visits are written to her within two days.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"assessments":{"grade":"good","because":"The update says what she needs from adults.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"planning":{"grade":"good","because":"The goals are specific, dated and kept.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"voice_of_the_child":{"grade":"good","because":"She chose where to meet and opened her own review.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"outcomes":{"grade":"good","because":"She is in school four days a week and sleeps well.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"management_oversight":{"grade":"good","because":"Supervision asks what it is like to be her.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]}},"impact":{"grade":"good","because":"She is back in school."},"overall":{"grade":"good","because":"She is known and heard by adults who stay."},"feedback":{"child":{"asked":"yes","said":"I want to know sooner when plans change."},"parent_or_carer":{"asked":"declined"},"partners":{"asked":"no","why":"The school is new to her."}},"identity":"Her dual heritage is explored with her grandfather."}',NULL,6);
INSERT INTO review_revision VALUES(4,4,1,'{"plr":1,"id":"2026-02-CIC-0004","programme":"monthly","template":"children-in-care@1","month":"2026-02","case":"C-4824","service":"children in care","team":"CIC-2","practitioner":"SW-118","auditor":"TM-07","age_band":"10-15","record_read":{"from":"2025-02-01","to":"2026-01-31","judged_from":"2025-08-01"},"conversation":{"held_on":"2026-02-12"},"safety":{"immediate_concern":false},"domains":{"case_recording":{"grade":"good","because":"Visits are written to her within two days.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"assessments":{"grade":"good","because":"The update says what she needs from adults.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"planning":{"grade":"good","because":"The goals are specific, dated and kept.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"voice_of_the_child":{"grade":"good","because":"She chose where to meet and opened her own review.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"outcomes":{"grade":"good","because":"She is in school four days a week and sleeps well.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"management_oversight":{"grade":"good","because":"Supervision asks what it is like to be her.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]}},"impact":{"grade":"good","because":"She is back in school."},"overall":{"grade":"good","because":"She is known and heard by adults who stay."},"feedback":{"child":{"asked":"yes","said":"I want to know sooner when plans change."},"parent_or_carer":{"asked":"declined"},"partners":{"asked":"no","why":"The school is new to her."}},"identity":"Her dual heritage is explored with her grandfather."}',NULL,7);
INSERT INTO review_revision VALUES(5,3,2,'{"plr":1,"id":"2026-02-CIC-0003","programme":"monthly","template":"children-in-care@1","month":"2026-02","case":"C-4823","service":"children in care","team":"CIC-2","practitioner":"SW-118","auditor":"TM-07","age_band":"10-15","record_read":{"from":"2025-02-01","to":"2026-01-31","judged_from":"2025-08-01"},"conversation":{"held_on":"2026-02-12"},"safety":{"immediate_concern":false},"domains":{"case_recording":{"grade":"good","because":"Visits are written to her within two days.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"assessments":{"grade":"good","because":"The update says what she needs from adults.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"planning":{"grade":"good","because":"The goals are specific, dated and kept.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"voice_of_the_child":{"grade":"good","because":"She chose where to meet and opened her own review.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"outcomes":{"grade":"good","because":"She is in school four days a week and sleeps well.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"management_oversight":{"grade":"good","because":"Supervision asks what it is like to be her.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]}},"impact":{"grade":"good","because":"She is back in school."},"overall":{"grade":"good","because":"She is known and heard and her plan is hers."},"feedback":{"child":{"asked":"yes","said":"I want to know sooner when plans change."},"parent_or_carer":{"asked":"declined"},"partners":{"asked":"no","why":"The school is new to her."}},"identity":"Her dual heritage is explored with her grandfather."}','A sentence was mended.',18);
INSERT INTO review_revision VALUES(6,4,2,'{"plr":1,"id":"2026-02-CIC-0004","programme":"monthly","template":"children-in-care@1","month":"2026-02","case":"C-4824","service":"children in care","team":"CIC-2","practitioner":"SW-118","auditor":"TM-07","age_band":"10-15","record_read":{"from":"2025-02-01","to":"2026-01-31","judged_from":"2025-08-01"},"conversation":{"held_on":"2026-02-12"},"safety":{"immediate_concern":false},"domains":{"case_recording":{"grade":"good","because":"Visits are written to her within two days.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"assessments":{"grade":"good","because":"The update says what she needs from adults.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"planning":{"grade":"good","because":"The goals are specific, dated and kept.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"voice_of_the_child":{"grade":"good","because":"She chose where to meet and opened her own review.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"outcomes":{"grade":"good","because":"She is in school four days a week and sleeps well.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]},"management_oversight":{"grade":"good","because":"Supervision asks what it is like to be her.","difference":"She has stopped keeping her bag packed and has friends to tea.","evidence":[{"what":"visit record","on":"2026-01-14","shows":"her own words"}]}},"impact":{"grade":"outstanding","because":"She is back in school."},"overall":{"grade":"good","because":"She is known and heard by adults who stay."},"feedback":{"child":{"asked":"yes","said":"I want to know sooner when plans change."},"parent_or_carer":{"asked":"declined"},"partners":{"asked":"no","why":"The school is new to her."}},"identity":"Her dual heritage is explored with her grandfather."}','The impact was graded too low.',21);
CREATE TABLE finding_theme (
  review    INTEGER NOT NULL REFERENCES review,
  kind      INTEGER NOT NULL CHECK (kind IN (0, 1)),
  domain    INTEGER NOT NULL CHECK (domain BETWEEN 0 AND 5),
  theme     INTEGER NOT NULL REFERENCES theme,
  service   INTEGER NOT NULL,
  team      INTEGER NOT NULL,
  month     INTEGER NOT NULL,
  programme INTEGER NOT NULL,
  PRIMARY KEY (review, kind, domain, theme)
) STRICT, WITHOUT ROWID;
CREATE TABLE moderation (
  review        INTEGER PRIMARY KEY REFERENCES review,
  case_recording INTEGER NOT NULL CHECK (case_recording BETWEEN 0 AND 4),
  assessments INTEGER NOT NULL CHECK (assessments BETWEEN 0 AND 4),
  planning INTEGER NOT NULL CHECK (planning BETWEEN 0 AND 4),
  voice_of_the_child INTEGER NOT NULL CHECK (voice_of_the_child BETWEEN 0 AND 4),
  outcomes INTEGER NOT NULL CHECK (outcomes BETWEEN 0 AND 4),
  management_oversight INTEGER NOT NULL CHECK (management_oversight BETWEEN 0 AND 4),
  overall INTEGER NOT NULL CHECK (overall BETWEEN 0 AND 4),
  impact INTEGER NOT NULL CHECK (impact BETWEEN 0 AND 4),
  final_overall INTEGER NOT NULL CHECK (final_overall BETWEEN 0 AND 4),
  moderator     INTEGER NOT NULL REFERENCES person,
  graded_day    INTEGER,
  reason        INTEGER NOT NULL CHECK (reason BETWEEN 0 AND 6),
  probability   REAL    CHECK (probability > 0 AND probability <= 1),
  resolution    INTEGER NOT NULL CHECK (resolution BETWEEN -1 AND 5),
  revision      INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
INSERT INTO moderation VALUES(1,3,3,2,3,3,3,3,3,3,3,20558,6,NULL,3,2);
INSERT INTO moderation VALUES(2,3,3,3,3,4,3,3,3,3,3,20558,6,NULL,-1,3);
CREATE TABLE moderation_revision (
  id              INTEGER PRIMARY KEY,
  review          INTEGER NOT NULL REFERENCES review,
  revision        INTEGER NOT NULL CHECK (revision >= 1),
  review_revision INTEGER NOT NULL CHECK (review_revision >= 1),
  document        TEXT    NOT NULL,
  reason          TEXT    CHECK (reason IS NULL OR length(reason) > 0),
  entry           INTEGER NOT NULL REFERENCES journal
) STRICT;
INSERT INTO moderation_revision VALUES(1,1,1,1,'{"moderation":"2026-02-CIC-0001","moderator":"MOD-01","graded_on":"2026-04-15","selection":{"reason":"requested"},"domains":{"case_recording":{"grade":"good","because":"The visits say what she felt."},"assessments":{"grade":"good","because":"Early losses explain this year."},"planning":{"grade":"requires improvement","because":"Each goal has a name and a date."},"voice_of_the_child":{"grade":"good","because":"Her words moved the review."},"outcomes":{"grade":"good","because":"She eats with the family again."},"management_oversight":{"grade":"good","because":"Delay was seen and stopped."}},"impact":{"grade":"good","because":"School is hers again."},"overall":{"grade":"good","because":"Adults stay with her."}}',NULL,12);
INSERT INTO moderation_revision VALUES(2,1,2,1,'{"moderation":"2026-02-CIC-0001","moderator":"MOD-01","graded_on":"2026-04-15","selection":{"reason":"requested"},"domains":{"case_recording":{"grade":"good","because":"The visits say what she felt."},"assessments":{"grade":"good","because":"Early losses explain this year."},"planning":{"grade":"requires improvement","because":"Each goal has a name and a date."},"voice_of_the_child":{"grade":"good","because":"Her words moved the review."},"outcomes":{"grade":"good","because":"She eats with the family again."},"management_oversight":{"grade":"good","because":"Delay was seen and stopped."}},"impact":{"grade":"good","because":"School is hers again."},"overall":{"grade":"good","because":"Adults stay with her."},"conversation":{"held_on":"2026-04-15","with":["MOD-01","TM-07"],"said":"The plan had no dates in it.","agreed":true},"resolution":{"how":"conversation","on":"2026-04-15","by":"MOD-01","because":"The plan had no dates in it."}}',NULL,13);
INSERT INTO moderation_revision VALUES(3,2,1,1,'{"moderation":"2026-02-CIC-0002","moderator":"MOD-01","graded_on":"2026-04-15","selection":{"reason":"requested"},"domains":{"case_recording":{"grade":"good","because":"The visits say what she felt."},"assessments":{"grade":"good","because":"Early losses explain this year."},"planning":{"grade":"good","because":"Each goal has a name and a date."},"voice_of_the_child":{"grade":"good","because":"Her words moved the review."},"outcomes":{"grade":"outstanding","because":"She eats with the family again."},"management_oversight":{"grade":"good","because":"Delay was seen and stopped."}},"impact":{"grade":"good","because":"School is hers again."},"overall":{"grade":"good","because":"Adults stay with her."}}',NULL,14);
INSERT INTO moderation_revision VALUES(4,2,2,1,'{"moderation":"2026-02-CIC-0002","moderator":"MOD-01","graded_on":"2026-04-15","selection":{"reason":"requested"},"domains":{"case_recording":{"grade":"good","because":"The visits say what she felt."},"assessments":{"grade":"good","because":"Early losses explain this year."},"planning":{"grade":"good","because":"Each goal has a name and a date."},"voice_of_the_child":{"grade":"good","because":"Her words moved the review."},"outcomes":{"grade":"outstanding","because":"She eats with the family again."},"management_oversight":{"grade":"good","because":"Delay was seen and stopped."}},"impact":{"grade":"good","because":"School is hers again."},"overall":{"grade":"good","because":"Adults stay with her."},"resolution":{"how":"moderator decides","on":"2026-04-15","by":"MOD-01","because":"The record bears it out."}}',NULL,15);
INSERT INTO moderation_revision VALUES(5,2,3,1,'{"moderation":"2026-02-CIC-0002","moderator":"MOD-01","graded_on":"2026-04-15","selection":{"reason":"requested"},"domains":{"case_recording":{"grade":"good","because":"The visits say what she felt."},"assessments":{"grade":"good","because":"Early losses explain this year."},"planning":{"grade":"good","because":"Each goal has a name and a date."},"voice_of_the_child":{"grade":"good","because":"Her words moved the review."},"outcomes":{"grade":"outstanding","because":"She eats with the family again."},"management_oversight":{"grade":"good","because":"Delay was seen and stopped."}},"impact":{"grade":"good","because":"School is hers again."},"overall":{"grade":"good","because":"Adults stay with her."},"resolution":{"how":"moderator decides","on":"2026-04-15","by":"MOD-01","because":"The record bears it out."},"dispute":{"on":"2026-04-15","by":"TM-07","because":"Her school place was not secure."}}',NULL,16);
INSERT INTO moderation_revision VALUES(6,3,1,1,'{"moderation":"2026-02-CIC-0003","moderator":"MOD-01","graded_on":"2026-04-15","selection":{"reason":"requested"},"domains":{"case_recording":{"grade":"good","because":"The visits say what she felt."},"assessments":{"grade":"good","because":"Early losses explain this year."},"planning":{"grade":"good","because":"Each goal has a name and a date."},"voice_of_the_child":{"grade":"good","because":"Her words moved the review."},"outcomes":{"grade":"good","because":"She eats with the family again."},"management_oversight":{"grade":"good","because":"Delay was seen and stopped."}},"impact":{"grade":"good","because":"School is hers again."},"overall":{"grade":"good","because":"Adults stay with her."},"resolution":{"how":"confirmed","on":"2026-04-15","by":"MOD-01"}}',NULL,17);
CREATE TABLE draw (
  id           INTEGER PRIMARY KEY,
  kind         INTEGER NOT NULL CHECK (kind IN (0, 1)),
  name         TEXT    NOT NULL UNIQUE,
  programme    INTEGER NOT NULL REFERENCES programme,
  month        INTEGER NOT NULL,
  seed         TEXT    NOT NULL,
  frame_digest TEXT    NOT NULL,
  document     TEXT    NOT NULL,
  entry        INTEGER NOT NULL REFERENCES journal
) STRICT;
INSERT INTO draw VALUES(1,0,'DRAW-monthly-2026-03',1,24314,'7','6d5a7ef18eccd1a8514ccd3feee6d80fa31d94e72bd7c9424efd7a23aa9ee3bf','{"certificate":"DRAW-monthly-2026-03","kind_of_draw":"allocation","programme":"monthly","months":["2026-03"],"method":"plr allocation draw 1. The cases of the programme''s services that were not reviewed or allocated recently and that an auditor with reviews to do may read are put in the order of their references (ASCII, capitals and small letters alike), so that the order of the frame''s rows does not matter. They are shuffled, put in the order of their strata, and laid on a line on which each covers as many whole numbers as cases are wanted; from a random start, every number as far apart as there are cases takes the case it falls on: in a sample as it is first drawn each case has the same chance and each stratum its share rounded down or up. Then auditors and cases are shuffled and each case in turn goes to the first auditor who has room and no conflict of interest; where none has, others change hands along the shortest augmenting path. A sample for which this fails is drawn anew from the next random numbers, at most 100 times, and counted in redraws; after that the fewest cases possible are replaced by the next of the line, counted in replaced. Where that can happen chances are only nearly the same: cases that few auditors may read come less or more often than others, and after replacements a stratum may lie further from its share. The reserve is what was left of each stratum, in the shuffled order: a case that is swapped is replaced by the first of its stratum, or else of any, that its auditor may read.","generator":"xoshiro256** seeded by SplitMix64; Lemire bounded draws; Fisher-Yates","seed":"7","drawn_by":"QA-01","drawn_on":"2026-04-15","frame":{"digest":"6d5a7ef18eccd1a8514ccd3feee6d80fa31d94e72bd7c9424efd7a23aa9ee3bf","rows":30,"eligible":30,"fingerprints":"35449930904734474a905c2f3759377a5099365be01fb500094fc5d94db50841b636a3160b406312f91f0a422cf5918e0db63122d4fb0c48e25245bc31048fb0494c32023843b21a330065ec5df3340196aadc6b350fc39f09e9360d0cd85c65370ab96d04840808ea212fe10976174c92770a7440def2b89679d0cfc3e1977baf54acdd9064b6e1324791670541ed9d8a7e8424d8ce8b715362af6f947a7a966771957cc944b9328e74484f68748f76076f9287"},"rules":{"per_auditor":1,"strata":["service"],"services":["child in need","children in care"],"gap_months":12},"strata":[{"stratum":"child in need","frame":10,"eligible":10,"drawn":1},{"stratum":"children in care","frame":20,"eligible":20,"drawn":3}],"auditors":[{"auditor":"AUD-2","team":"CIC-2","volume":1},{"auditor":"TM-07","team":"CIC-1","volume":1,"line":["SW-9"]},{"auditor":"TM-16","team":"CIC-2","volume":1,"line":["SW-118"]},{"auditor":"TM-17","team":"CIN-1","volume":1,"line":["SW-1"]}],"redraws":0,"replaced":0,"allocations":[{"allocation":"AL-monthly-2026-03-01","case":"C-105","auditor":"AUD-2","stratum":"child in need"},{"allocation":"AL-monthly-2026-03-02","case":"C-125","auditor":"TM-07","stratum":"children in care"},{"allocation":"AL-monthly-2026-03-03","case":"C-118","auditor":"TM-16","stratum":"children in care"},{"allocation":"AL-monthly-2026-03-04","case":"C-120","auditor":"TM-17","stratum":"children in care"}],"reserve":[{"case":"C-100","stratum":"child in need","not_for":["TM-17"]},{"case":"C-104","stratum":"child in need","not_for":["TM-17"]},{"case":"C-109","stratum":"child in need","not_for":["TM-17"]},{"case":"C-106","stratum":"child in need","not_for":["TM-17"]},{"case":"C-107","stratum":"child in need","not_for":["TM-17"]},{"case":"C-103","stratum":"child in need","not_for":["TM-17"]},{"case":"C-122","stratum":"children in care","not_for":["AUD-2","TM-16"]},{"case":"C-112","stratum":"children in care","not_for":["TM-07"]},{"case":"C-115","stratum":"children in care","not_for":["TM-07"]},{"case":"C-117","stratum":"children in care","not_for":["TM-07"]},{"case":"C-119","stratum":"children in care","not_for":["TM-07"]},{"case":"C-111","stratum":"children in care","not_for":["TM-07"]}],"digest":"d12957a16a832ddf2e996e96bb0893492ecb754b0f7773a201711a861dcf7400"}',23);
CREATE TABLE selection (
  review       INTEGER PRIMARY KEY REFERENCES review,
  draw         INTEGER REFERENCES draw,
  reason       INTEGER NOT NULL CHECK (reason BETWEEN 1 AND 6),
  probability  TEXT,
  moderator    INTEGER NOT NULL REFERENCES person,
  assigned_day INTEGER NOT NULL,
  due_day      INTEGER NOT NULL,
  because      TEXT    CHECK (length(because) > 0),
  entry        INTEGER NOT NULL REFERENCES journal
) STRICT;
INSERT INTO selection VALUES(1,NULL,6,NULL,3,20558,20572,'A second look was asked for.',8);
INSERT INTO selection VALUES(2,NULL,6,NULL,3,20558,20572,'A second look was asked for.',9);
INSERT INTO selection VALUES(3,NULL,6,NULL,3,20558,20572,'the review was amended',19);
CREATE TABLE selection_earlier (
  id           INTEGER PRIMARY KEY,
  review       INTEGER NOT NULL REFERENCES review,
  draw         INTEGER REFERENCES draw,
  reason       INTEGER NOT NULL CHECK (reason BETWEEN 1 AND 6),
  probability  TEXT,
  moderator    INTEGER NOT NULL REFERENCES person,
  assigned_day INTEGER NOT NULL,
  due_day      INTEGER NOT NULL,
  because      TEXT    CHECK (length(because) > 0),
  entry        INTEGER NOT NULL REFERENCES journal
) STRICT;
INSERT INTO selection_earlier VALUES(1,3,NULL,6,NULL,4,20558,20572,'Another one.',10);
INSERT INTO selection_earlier VALUES(2,3,NULL,6,NULL,3,20558,20572,'MOD-02 is away',11);
CREATE TABLE allocation (
  id             INTEGER PRIMARY KEY,
  programme      INTEGER NOT NULL REFERENCES programme,
  month          INTEGER NOT NULL,
  exempt         INTEGER NOT NULL CHECK (exempt IN (0, 1)),
  review         INTEGER REFERENCES review,
  auditor        INTEGER NOT NULL REFERENCES person,
  name           TEXT    NOT NULL,
  case_reference TEXT,
  due            TEXT,
  because        TEXT,
  approved_by    TEXT,
  exempt_until   TEXT,
  entry          INTEGER NOT NULL REFERENCES journal,
  reason         TEXT    CHECK (length(reason) > 0),
  CHECK (exempt = 1 OR (because IS NULL AND approved_by IS NULL AND exempt_until IS NULL)),
  CHECK (exempt = 0 OR review IS NULL)
) STRICT;
INSERT INTO allocation VALUES(1,1,24314,0,NULL,5,'AL-monthly-2026-03-01','C-100','2026-03-31',NULL,NULL,NULL,28,'swapped, case closed: closed last week');
INSERT INTO allocation VALUES(2,1,24314,1,NULL,1,'AL-monthly-2026-03-02','C-125','2026-03-31','on sick leave','SM-1',NULL,30,'on sick leave');
INSERT INTO allocation VALUES(3,1,24314,0,NULL,6,'AL-monthly-2026-03-03','C-118','2026-03-31',NULL,NULL,NULL,26,NULL);
INSERT INTO allocation VALUES(4,1,24314,0,NULL,7,'AL-monthly-2026-03-04','C-120','2026-03-31',NULL,NULL,NULL,27,NULL);
CREATE TABLE allocation_earlier (
  id             INTEGER PRIMARY KEY,
  allocation     INTEGER NOT NULL REFERENCES allocation,
  programme      INTEGER NOT NULL REFERENCES programme,
  month          INTEGER NOT NULL,
  exempt         INTEGER NOT NULL CHECK (exempt IN (0, 1)),
  auditor        INTEGER NOT NULL REFERENCES person,
  case_reference TEXT,
  due            TEXT,
  because        TEXT,
  approved_by    TEXT,
  exempt_until   TEXT,
  entry          INTEGER NOT NULL REFERENCES journal,
  reason         TEXT    CHECK (length(reason) > 0)
) STRICT;
INSERT INTO allocation_earlier VALUES(1,1,1,24314,0,5,'C-105','2026-03-31',NULL,NULL,NULL,24,NULL);
INSERT INTO allocation_earlier VALUES(2,2,1,24314,0,1,'C-125','2026-03-31',NULL,NULL,NULL,25,NULL);
CREATE TABLE swap (
  id         INTEGER PRIMARY KEY,
  allocation INTEGER NOT NULL REFERENCES allocation,
  draw       INTEGER NOT NULL REFERENCES draw,
  auditor    INTEGER NOT NULL REFERENCES person,
  code       INTEGER NOT NULL CHECK (code BETWEEN 1 AND 7),
  note       TEXT    CHECK (length(note) > 0),
  given_up   TEXT    NOT NULL,
  taken      TEXT    NOT NULL,
  entry      INTEGER NOT NULL REFERENCES journal
) STRICT;
INSERT INTO swap VALUES(1,1,1,5,1,'closed last week','C-105','C-100',29);
CREATE TABLE auditor_exemption (
  id          INTEGER PRIMARY KEY,
  auditor     INTEGER NOT NULL REFERENCES person,
  from_day    TEXT    NOT NULL,
  until_day   TEXT    NOT NULL CHECK (until_day >= from_day),
  because     TEXT    NOT NULL CHECK (length(because) > 0),
  approved_by TEXT    NOT NULL,
  entry       INTEGER NOT NULL REFERENCES journal
) STRICT;
INSERT INTO auditor_exemption VALUES(1,7,'2026-04-15','2026-06-30','seconded','SM-1',31);
CREATE TABLE learning_action (
  id         INTEGER PRIMARY KEY,
  name       TEXT    NOT NULL UNIQUE,
  review     INTEGER REFERENCES review,
  place      INTEGER CHECK (place >= 0),
  service    INTEGER REFERENCES service,
  raised_on  TEXT    NOT NULL,
  what       TEXT,
  level      INTEGER CHECK (level BETWEEN 0 AND 4),
  owner      TEXT,
  verifier   TEXT,
  due        TEXT,
  difference TEXT,
  recheck_on TEXT,
  entry      INTEGER NOT NULL REFERENCES journal
) STRICT;
INSERT INTO learning_action VALUES(1,'2026-02-CIC-0001.1',1,0,NULL,'2026-02-12','Bring the review forward',0,'SW-118',NULL,'2026-05-06','She knows by half-term where she will go to school',NULL,3);
INSERT INTO learning_action VALUES(2,'2026-02-CIC-0002.1',2,0,NULL,'2026-02-12','Bring the review forward',0,'SW-118',NULL,'2026-05-06','She knows by half-term where she will go to school',NULL,5);
INSERT INTO learning_action VALUES(3,'LA-2026-001',NULL,NULL,1,'2026-04-15','Ask the school for its plan',2,'TM-16','QA-01','2026-06-01','She knows who to ask',NULL,32);
CREATE TABLE action_theme (
  action   INTEGER NOT NULL REFERENCES learning_action,
  position INTEGER NOT NULL CHECK (position >= 0),
  theme    INTEGER NOT NULL REFERENCES theme,
  PRIMARY KEY (action, position)
) STRICT, WITHOUT ROWID;
INSERT INTO action_theme VALUES(3,0,1);
CREATE TABLE action_update (
  id       INTEGER PRIMARY KEY,
  action   INTEGER NOT NULL REFERENCES learning_action,
  position INTEGER NOT NULL CHECK (position >= 0),
  on_day   TEXT    NOT NULL,
  author   TEXT    NOT NULL,
  status   INTEGER NOT NULL CHECK (status BETWEEN 0 AND 5),
  note     TEXT,
  evidence TEXT,
  entry    INTEGER NOT NULL REFERENCES journal,
  UNIQUE (action, position)
) STRICT;
INSERT INTO action_update VALUES(1,3,0,'2026-04-15','TM-16',1,'spoke with the school',NULL,33);
CREATE TABLE practice_week (
  id       INTEGER PRIMARY KEY,
  name     TEXT    NOT NULL UNIQUE,
  theme    INTEGER NOT NULL REFERENCES theme,
  first    TEXT    NOT NULL,
  last     TEXT    NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
INSERT INTO practice_week VALUES(1,'2026-03-neglect',2,'2026-03-02','2026-03-06',1);
CREATE TABLE practice_week_revision (
  id       INTEGER PRIMARY KEY,
  week     INTEGER NOT NULL REFERENCES practice_week,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  document TEXT    NOT NULL,
  reason   TEXT    CHECK (revision = 1 OR length(reason) > 0),
  entry    INTEGER NOT NULL REFERENCES journal,
  UNIQUE (week, revision)
) STRICT;
INSERT INTO practice_week_revision VALUES(1,1,1,'{"practice_week":"2026-03-neglect","theme":"neglect","from":"2026-03-02","to":"2026-03-06"}',NULL,35);
CREATE TABLE draft (
  id             INTEGER PRIMARY KEY,
  name           TEXT    NOT NULL UNIQUE,
  programme      INTEGER NOT NULL REFERENCES programme,
  month          INTEGER NOT NULL,
  case_reference TEXT    NOT NULL,
  auditor        INTEGER NOT NULL REFERENCES person,
  path           TEXT    NOT NULL,
  created_at     TEXT    NOT NULL,
  entry          INTEGER NOT NULL REFERENCES journal
) STRICT;
INSERT INTO draft VALUES(1,'2026-03-CIC-0001',1,24314,'C-4829',6,'/tmp/old/w/drafts/2026-03-CIC-0001.yaml','2026-11-26T15:43:58Z',34);
CREATE TABLE vignette_pack (
  id       INTEGER PRIMARY KEY,
  name     TEXT    NOT NULL UNIQUE,
  revision INTEGER NOT NULL CHECK (revision = 1)
) STRICT;
INSERT INTO vignette_pack VALUES(1,'two-children',1);
CREATE TABLE calibration (
  id       INTEGER PRIMARY KEY,
  name     TEXT    NOT NULL UNIQUE,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
INSERT INTO calibration VALUES(1,'CAL-2026-04-14',1);
CREATE TABLE calibration_grades (
  id          INTEGER PRIMARY KEY,
  calibration INTEGER NOT NULL REFERENCES calibration,
  person      INTEGER NOT NULL REFERENCES person,
  graded_case TEXT    NOT NULL,
  revision    INTEGER NOT NULL CHECK (revision >= 1),
  UNIQUE (calibration, person, graded_case)
) STRICT;
INSERT INTO calibration_grades VALUES(1,1,1,'V1',1);
INSERT INTO calibration_grades VALUES(2,1,6,'V1',1);
CREATE TABLE calibration_close (
  id          INTEGER PRIMARY KEY,
  calibration INTEGER NOT NULL UNIQUE REFERENCES calibration,
  revision    INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
CREATE TABLE vignette_pack_revision (
  id       INTEGER PRIMARY KEY,
  subject  INTEGER NOT NULL REFERENCES vignette_pack,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  document TEXT    NOT NULL,
  reason   TEXT    CHECK (revision = 1 OR length(reason) > 0),
  entry    INTEGER NOT NULL REFERENCES journal,
  UNIQUE (subject, revision)
) STRICT;
INSERT INTO vignette_pack_revision VALUES(1,1,1,'{"vignette_pack":"two-children","title":"Two children","vignettes":[{"vignette":"V1","title":"A move","text":"She wants her lamp at both houses. It moved first."},{"vignette":"V2","text":"Nobody has answered his letter."}]}',NULL,37);
CREATE TABLE calibration_revision (
  id       INTEGER PRIMARY KEY,
  subject  INTEGER NOT NULL REFERENCES calibration,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  document TEXT    NOT NULL,
  reason   TEXT    CHECK (revision = 1 OR length(reason) > 0),
  entry    INTEGER NOT NULL REFERENCES journal,
  UNIQUE (subject, revision)
) STRICT;
INSERT INTO calibration_revision VALUES(1,1,1,'{"calibration":"CAL-2026-04-14","title":"Planning together","held_on":"2026-04-14","vignette_pack":"two-children","vignettes":["V1","V2"],"ratings":["planning","overall"],"participants":["TM-07","TM-16","AUD-2","MOD-01"],"pass_mark":{"exact_percent":80,"within_one_percent":100,"against":"agreed"}}',NULL,38);
CREATE TABLE calibration_grades_revision (
  id       INTEGER PRIMARY KEY,
  subject  INTEGER NOT NULL REFERENCES calibration_grades,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  document TEXT    NOT NULL,
  reason   TEXT    CHECK (revision = 1 OR length(reason) > 0),
  entry    INTEGER NOT NULL REFERENCES journal,
  UNIQUE (subject, revision)
) STRICT;
INSERT INTO calibration_grades_revision VALUES(1,1,1,'{"calibration_grades":"CAL-2026-04-14","participant":"TM-07","case":"V1","given_on":"2026-04-14","ratings":{"planning":{"grade":"good","because":"This is what the record shows."},"overall":{"grade":"good"}}}',NULL,39);
INSERT INTO calibration_grades_revision VALUES(2,2,1,'{"calibration_grades":"CAL-2026-04-14","participant":"TM-16","case":"V1","given_on":"2026-04-14","ratings":{"planning":{"grade":"good","because":"This is what the record shows."},"overall":{"grade":"good"}}}',NULL,40);
CREATE TABLE calibration_close_revision (
  id       INTEGER PRIMARY KEY,
  subject  INTEGER NOT NULL REFERENCES calibration_close,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  document TEXT    NOT NULL,
  reason   TEXT    CHECK (revision = 1 OR length(reason) > 0),
  entry    INTEGER NOT NULL REFERENCES journal,
  UNIQUE (subject, revision)
) STRICT;
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_removed BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER review_grades_change_only_by_revision
BEFORE UPDATE OF case_recording, assessments, planning, voice_of_the_child, outcomes, management_oversight, overall, impact ON review
WHEN NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'submitted grades are never overwritten'); END;
CREATE TRIGGER review_revision_is_never_changed BEFORE UPDATE ON review_revision
BEGIN SELECT RAISE(ABORT, 'a submitted review is never changed or removed'); END;
CREATE TRIGGER review_revision_is_never_removed BEFORE DELETE ON review_revision
BEGIN SELECT RAISE(ABORT, 'a submitted review is never changed or removed'); END;
CREATE TRIGGER moderated_grades_change_only_by_revision
BEFORE UPDATE OF case_recording, assessments, planning, voice_of_the_child, outcomes, management_oversight, overall, impact, final_overall ON moderation
WHEN NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'moderated grades are never overwritten'); END;
CREATE TRIGGER moderation_revision_is_never_changed BEFORE UPDATE ON moderation_revision
BEGIN SELECT RAISE(ABORT, 'a recorded moderation is never changed or removed'); END;
CREATE TRIGGER moderation_revision_is_never_removed BEFORE DELETE ON moderation_revision
BEGIN SELECT RAISE(ABORT, 'a recorded moderation is never changed or removed'); END;
CREATE INDEX draw_seed ON draw (seed);
CREATE TRIGGER draw_is_never_changed BEFORE UPDATE ON draw
BEGIN SELECT RAISE(ABORT, 'a draw is never changed or removed'); END;
CREATE TRIGGER draw_is_never_removed BEFORE DELETE ON draw
BEGIN SELECT RAISE(ABORT, 'a draw is never changed or removed'); END;
CREATE TRIGGER why_a_review_was_taken_never_changes
BEFORE UPDATE OF review, draw, reason, probability ON selection
WHEN NEW.review <> OLD.review OR NEW.draw IS NOT OLD.draw OR NEW.reason <> OLD.reason
  OR NEW.probability IS NOT OLD.probability
BEGIN SELECT RAISE(ABORT, 'why a review was taken never changes'); END;
CREATE TRIGGER selection_is_never_removed BEFORE DELETE ON selection
BEGIN SELECT RAISE(ABORT, 'a selection is never removed'); END;
CREATE TRIGGER selection_earlier_is_never_changed BEFORE UPDATE ON selection_earlier
BEGIN SELECT RAISE(ABORT, 'an earlier assignment is never changed or removed'); END;
CREATE TRIGGER selection_earlier_is_never_removed BEFORE DELETE ON selection_earlier
BEGIN SELECT RAISE(ABORT, 'an earlier assignment is never changed or removed'); END;
CREATE TRIGGER allocation_earlier_is_never_changed BEFORE UPDATE ON allocation_earlier
BEGIN SELECT RAISE(ABORT, 'an earlier allocation is never changed or removed'); END;
CREATE TRIGGER allocation_earlier_is_never_removed BEFORE DELETE ON allocation_earlier
BEGIN SELECT RAISE(ABORT, 'an earlier allocation is never changed or removed'); END;
CREATE TRIGGER swap_is_never_changed BEFORE UPDATE ON swap
BEGIN SELECT RAISE(ABORT, 'a swap is never changed or removed'); END;
CREATE TRIGGER swap_is_never_removed BEFORE DELETE ON swap
BEGIN SELECT RAISE(ABORT, 'a swap is never changed or removed'); END;
CREATE TRIGGER auditor_exemption_is_never_changed BEFORE UPDATE ON auditor_exemption
BEGIN SELECT RAISE(ABORT, 'an exemption is never changed or removed'); END;
CREATE TRIGGER auditor_exemption_is_never_removed BEFORE DELETE ON auditor_exemption
BEGIN SELECT RAISE(ABORT, 'an exemption is never changed or removed'); END;
CREATE INDEX learning_action_of_review ON learning_action (review);
CREATE TRIGGER learning_action_is_never_changed
BEFORE UPDATE ON learning_action
WHEN NEW.id <> OLD.id OR NEW.name <> OLD.name OR NEW.review IS NOT OLD.review
  OR NEW.place IS NOT OLD.place
  OR NEW.service IS NOT OLD.service OR NEW.raised_on <> OLD.raised_on
  OR NEW.what IS NOT OLD.what OR NEW.level IS NOT OLD.level OR NEW.owner IS NOT OLD.owner
  OR NEW.verifier IS NOT OLD.verifier OR NEW.due IS NOT OLD.due
  OR NEW.difference IS NOT OLD.difference OR OLD.recheck_on IS NOT NULL
  OR NEW.entry <> OLD.entry
BEGIN SELECT RAISE(ABORT, 'the plan of an action is never rewritten'); END;
CREATE TRIGGER learning_action_is_never_removed BEFORE DELETE ON learning_action
BEGIN SELECT RAISE(ABORT, 'a learning action is never removed'); END;
CREATE TRIGGER action_update_is_never_changed BEFORE UPDATE ON action_update
BEGIN SELECT RAISE(ABORT, 'progress notes are never changed or removed'); END;
CREATE TRIGGER action_update_is_never_removed BEFORE DELETE ON action_update
BEGIN SELECT RAISE(ABORT, 'progress notes are never changed or removed'); END;
CREATE TRIGGER practice_week_revision_is_never_changed BEFORE UPDATE ON practice_week_revision
BEGIN SELECT RAISE(ABORT, 'a recorded practice week is never changed or removed'); END;
CREATE TRIGGER practice_week_revision_is_never_removed BEFORE DELETE ON practice_week_revision
BEGIN SELECT RAISE(ABORT, 'a recorded practice week is never changed or removed'); END;
CREATE TRIGGER vignette_pack_revision_is_never_changed BEFORE UPDATE ON vignette_pack_revision
BEGIN SELECT RAISE(ABORT, 'what was stored of a calibration is never changed or removed'); END;
CREATE TRIGGER vignette_pack_revision_is_never_removed BEFORE DELETE ON vignette_pack_revision
BEGIN SELECT RAISE(ABORT, 'what was stored of a calibration is never changed or removed'); END;
CREATE TRIGGER calibration_revision_is_never_changed BEFORE UPDATE ON calibration_revision
BEGIN SELECT RAISE(ABORT, 'what was stored of a calibration is never changed or removed'); END;
CREATE TRIGGER calibration_revision_is_never_removed BEFORE DELETE ON calibration_revision
BEGIN SELECT RAISE(ABORT, 'what was stored of a calibration is never changed or removed'); END;
CREATE TRIGGER calibration_grades_revision_is_never_changed BEFORE UPDATE ON calibration_grades_revision
BEGIN SELECT RAISE(ABORT, 'what was stored of a calibration is never changed or removed'); END;
CREATE TRIGGER calibration_grades_revision_is_never_removed BEFORE DELETE ON calibration_grades_revision
BEGIN SELECT RAISE(ABORT, 'what was stored of a calibration is never changed or removed'); END;
CREATE TRIGGER calibration_close_revision_is_never_changed BEFORE UPDATE ON calibration_close_revision
BEGIN SELECT RAISE(ABORT, 'what was stored of a calibration is never changed or removed'); END;
CREATE TRIGGER calibration_close_revision_is_never_removed BEFORE DELETE ON calibration_close_revision
BEGIN SELECT RAISE(ABORT, 'what was stored of a calibration is never changed or removed'); END;
CREATE INDEX review_of_auditor ON review (auditor, month);
CREATE UNIQUE INDEX review_heading_name ON review_heading (name);
CREATE INDEX review_heading_case ON review_heading (case_reference);
CREATE UNIQUE INDEX review_revision_number ON review_revision (review, revision);
CREATE UNIQUE INDEX moderation_revision_number ON moderation_revision (review, revision);
CREATE UNIQUE INDEX allocation_name ON allocation (name);
CREATE INDEX allocation_of_auditor ON allocation (auditor, month);
CREATE UNIQUE INDEX allocation_review ON allocation (review) WHERE review IS NOT NULL;
CREATE TRIGGER action_update_is_never_replaced BEFORE INSERT ON action_update
WHEN EXISTS (SELECT 1 FROM action_update WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM action_update WHERE (action, position) = (NEW.action, NEW.position))
BEGIN SELECT RAISE(ABORT, 'there is such a row of action_update already'); END;
CREATE TRIGGER allocation_is_never_replaced BEFORE INSERT ON allocation
WHEN EXISTS (SELECT 1 FROM allocation WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM allocation WHERE (name) = (NEW.name)) OR EXISTS (SELECT 1 FROM allocation WHERE (review) = (NEW.review))
BEGIN SELECT RAISE(ABORT, 'there is such a row of allocation already'); END;
CREATE TRIGGER allocation_earlier_is_never_replaced BEFORE INSERT ON allocation_earlier
WHEN EXISTS (SELECT 1 FROM allocation_earlier WHERE (id) = (NEW.id))
BEGIN SELECT RAISE(ABORT, 'there is such a row of allocation_earlier already'); END;
CREATE TRIGGER auditor_exemption_is_never_replaced BEFORE INSERT ON auditor_exemption
WHEN EXISTS (SELECT 1 FROM auditor_exemption WHERE (id) = (NEW.id))
BEGIN SELECT RAISE(ABORT, 'there is such a row of auditor_exemption already'); END;
CREATE TRIGGER calibration_is_never_replaced BEFORE INSERT ON calibration
WHEN EXISTS (SELECT 1 FROM calibration WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM calibration WHERE (name) = (NEW.name))
BEGIN SELECT RAISE(ABORT, 'there is such a row of calibration already'); END;
CREATE TRIGGER calibration_close_is_never_replaced BEFORE INSERT ON calibration_close
WHEN EXISTS (SELECT 1 FROM calibration_close WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM calibration_close WHERE (calibration) = (NEW.calibration))
BEGIN SELECT RAISE(ABORT, 'there is such a row of calibration_close already'); END;
CREATE TRIGGER calibration_close_revision_is_never_replaced BEFORE INSERT ON calibration_close_revision
WHEN EXISTS (SELECT 1 FROM calibration_close_revision WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM calibration_close_revision WHERE (subject, revision) = (NEW.subject, NEW.revision))
BEGIN SELECT RAISE(ABORT, 'there is such a row of calibration_close_revision already'); END;
CREATE TRIGGER calibration_grades_is_never_replaced BEFORE INSERT ON calibration_grades
WHEN EXISTS (SELECT 1 FROM calibration_grades WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM calibration_grades WHERE (calibration, person, graded_case) = (NEW.calibration, NEW.person, NEW.graded_case))
BEGIN SELECT RAISE(ABORT, 'there is such a row of calibration_grades already'); END;
CREATE TRIGGER calibration_grades_revision_is_never_replaced BEFORE INSERT ON calibration_grades_revision
WHEN EXISTS (SELECT 1 FROM calibration_grades_revision WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM calibration_grades_revision WHERE (subject, revision) = (NEW.subject, NEW.revision))
BEGIN SELECT RAISE(ABORT, 'there is such a row of calibration_grades_revision already'); END;
CREATE TRIGGER calibration_revision_is_never_replaced BEFORE INSERT ON calibration_revision
WHEN EXISTS (SELECT 1 FROM calibration_revision WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM calibration_revision WHERE (subject, revision) = (NEW.subject, NEW.revision))
BEGIN SELECT RAISE(ABORT, 'there is such a row of calibration_revision already'); END;
CREATE TRIGGER draw_is_never_replaced BEFORE INSERT ON draw
WHEN EXISTS (SELECT 1 FROM draw WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM draw WHERE (name) = (NEW.name))
BEGIN SELECT RAISE(ABORT, 'there is such a row of draw already'); END;
CREATE TRIGGER journal_is_never_replaced BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE (seq) = (NEW.seq))
BEGIN SELECT RAISE(ABORT, 'there is such a row of journal already'); END;
CREATE TRIGGER learning_action_is_never_replaced BEFORE INSERT ON learning_action
WHEN EXISTS (SELECT 1 FROM learning_action WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM learning_action WHERE (name) = (NEW.name))
BEGIN SELECT RAISE(ABORT, 'there is such a row of learning_action already'); END;
CREATE TRIGGER moderation_is_never_replaced BEFORE INSERT ON moderation
WHEN EXISTS (SELECT 1 FROM moderation WHERE (review) = (NEW.review))
BEGIN SELECT RAISE(ABORT, 'there is such a row of moderation already'); END;
CREATE TRIGGER moderation_revision_is_never_replaced BEFORE INSERT ON moderation_revision
WHEN EXISTS (SELECT 1 FROM moderation_revision WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM moderation_revision WHERE (review, revision) = (NEW.review, NEW.revision))
BEGIN SELECT RAISE(ABORT, 'there is such a row of moderation_revision already'); END;
CREATE TRIGGER practice_week_is_never_replaced BEFORE INSERT ON practice_week
WHEN EXISTS (SELECT 1 FROM practice_week WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM practice_week WHERE (name) = (NEW.name))
BEGIN SELECT RAISE(ABORT, 'there is such a row of practice_week already'); END;
CREATE TRIGGER practice_week_revision_is_never_replaced BEFORE INSERT ON practice_week_revision
WHEN EXISTS (SELECT 1 FROM practice_week_revision WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM practice_week_revision WHERE (week, revision) = (NEW.week, NEW.revision))
BEGIN SELECT RAISE(ABORT, 'there is such a row of practice_week_revision already'); END;
CREATE TRIGGER review_is_never_replaced BEFORE INSERT ON review
WHEN EXISTS (SELECT 1 FROM review WHERE (id) = (NEW.id))
BEGIN SELECT RAISE(ABORT, 'there is such a row of review already'); END;
CREATE TRIGGER review_heading_is_never_replaced BEFORE INSERT ON review_heading
WHEN EXISTS (SELECT 1 FROM review_heading WHERE (review) = (NEW.review)) OR EXISTS (SELECT 1 FROM review_heading WHERE (name) = (NEW.name))
BEGIN SELECT RAISE(ABORT, 'there is such a row of review_heading already'); END;
CREATE TRIGGER review_revision_is_never_replaced BEFORE INSERT ON review_revision
WHEN EXISTS (SELECT 1 FROM review_revision WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM review_revision WHERE (review, revision) = (NEW.review, NEW.revision))
BEGIN SELECT RAISE(ABORT, 'there is such a row of review_revision already'); END;
CREATE TRIGGER selection_is_never_replaced BEFORE INSERT ON selection
WHEN EXISTS (SELECT 1 FROM selection WHERE (review) = (NEW.review))
BEGIN SELECT RAISE(ABORT, 'there is such a row of selection already'); END;
CREATE TRIGGER selection_earlier_is_never_replaced BEFORE INSERT ON selection_earlier
WHEN EXISTS (SELECT 1 FROM selection_earlier WHERE (id) = (NEW.id))
BEGIN SELECT RAISE(ABORT, 'there is such a row of selection_earlier already'); END;
CREATE TRIGGER swap_is_never_replaced BEFORE INSERT ON swap
WHEN EXISTS (SELECT 1 FROM swap WHERE (id) = (NEW.id))
BEGIN SELECT RAISE(ABORT, 'there is such a row of swap already'); END;
CREATE TRIGGER vignette_pack_is_never_replaced BEFORE INSERT ON vignette_pack
WHEN EXISTS (SELECT 1 FROM vignette_pack WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM vignette_pack WHERE (name) = (NEW.name))
BEGIN SELECT RAISE(ABORT, 'there is such a row of vignette_pack already'); END;
CREATE TRIGGER vignette_pack_revision_is_never_replaced BEFORE INSERT ON vignette_pack_revision
WHEN EXISTS (SELECT 1 FROM vignette_pack_revision WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM vignette_pack_revision WHERE (subject, revision) = (NEW.subject, NEW.revision))
BEGIN SELECT RAISE(ABORT, 'there is such a row of vignette_pack_revision already'); END;
COMMIT;
