<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Repeated word</source>
        <translation>Kata berulang</translation>
    </message>
    <message>
        <source>The same word twice in a row.</source>
        <translation>Kata yang sama dua kali berturut-turut.</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Tidak diterjemahkan</translation>
    </message>
    <message>
        <source>Sentences that are missing, copied, or left in Chinese characters.</source>
        <translation>Kalimat yang hilang, disalin, atau dibiarkan dalam aksara Tionghoa.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Panjang</translation>
    </message>
    <message>
        <source>Translations that are much too short for the source and for each other.</source>
        <translation>Terjemahan yang jauh terlalu pendek dibandingkan teks sumber dan terjemahan lain.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Numbers on which the texts disagree.</source>
        <translation>Angka yang berbeda antarteks.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Karakter</translation>
    </message>
    <message>
        <source>Garbled and invisible characters, words in mixed scripts.</source>
        <translation>Karakter rusak dan tak terlihat, kata dengan aksara campuran.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Web and e-mail addresses and acronyms that differ from the source.</source>
        <translation>Alamat web dan surel serta akronim yang berbeda dari teks sumber.</translation>
    </message>
    <message>
        <source>Outvoted word</source>
        <translation>Kata yang kalah suara</translation>
    </message>
    <message>
        <source>One version names another thing of the same kind than the other two.</source>
        <translation>Satu versi menyebut hal lain yang sejenis, berbeda dari kedua versi lainnya.</translation>
    </message>
    <message>
        <source>English left in</source>
        <translation>Sisa bahasa Inggris</translation>
    </message>
    <message>
        <source>English words that the other texts say in their own language.</source>
        <translation>Kata bahasa Inggris yang dalam teks lain disebut dalam bahasanya sendiri.</translation>
    </message>
    <message>
        <source>Same source, other translation</source>
        <translation>Sumber sama, terjemahan berbeda</translation>
    </message>
    <message>
        <source>Source sentences that come again and are translated quite differently.</source>
        <translation>Kalimat sumber yang berulang tetapi diterjemahkan sangat berbeda.</translation>
    </message>
    <message>
        <source>Lost full stop</source>
        <translation>Titik yang hilang</translation>
    </message>
    <message>
        <source>Two sentences that run into each other.</source>
        <translation>Dua kalimat yang tersambung tanpa titik.</translation>
    </message>
    <message>
        <source>Direct speech</source>
        <translation>Kalimat langsung</translation>
    </message>
    <message>
        <source>Direct speech without quotation marks.</source>
        <translation>Kalimat langsung tanpa tanda kutip.</translation>
    </message>
    <message>
        <source>Unpaired quotation marks</source>
        <translation>Tanda kutip tak berpasangan</translation>
    </message>
    <message>
        <source>Quotation marks that open or close nothing.</source>
        <translation>Tanda kutip yang tidak membuka atau menutup apa pun.</translation>
    </message>
    <message>
        <source>Wrong phrases in German</source>
        <translation>Frasa salah dalam bahasa Jerman</translation>
    </message>
    <message>
        <source>A list of misspellings and wrong turns of phrase.</source>
        <translation>Daftar salah ejaan dan ungkapan yang salah.</translation>
    </message>
    <message>
        <source>Wrong phrases in Indonesian</source>
        <translation>Frasa salah dalam bahasa Indonesia</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Pemakaian bahasa</translation>
    </message>
    <message>
        <source>Spellings against the norm, and things said twice.</source>
        <translation>Ejaan tidak baku dan ungkapan yang mubazir.</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>Polite where the source is familiar, or the other way round.</source>
        <translation>Sopan padahal teks sumber akrab, atau sebaliknya.</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Negasi</translation>
    </message>
    <message>
        <source>Thing that does not belong here</source>
        <translation>Hal yang tidak pada tempatnya</translation>
    </message>
    <message>
        <source>A thing that both translations name once and the source never.</source>
        <translation>Hal yang disebut sekali oleh kedua terjemahan, tetapi tidak pernah oleh teks sumber.</translation>
    </message>
    <message>
        <source>Weekdays and months</source>
        <translation>Hari dan bulan</translation>
    </message>
    <message>
        <source>A weekday or a month that the other versions name differently.</source>
        <translation>Nama hari atau bulan yang berbeda dari versi lain.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>A number that has another unit than in the other versions.</source>
        <translation>Angka dengan satuan yang berbeda dari versi lain.</translation>
    </message>
    <message>
        <source>Other sense of an English word</source>
        <translation>Makna lain dari kata Inggris</translation>
    </message>
    <message>
        <source>Words that translate another sense of the English word in between.</source>
        <translation>Kata yang menerjemahkan makna lain dari kata Inggris perantara.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>One name that is written in several ways.</source>
        <translation>Satu nama yang ditulis dengan beberapa cara.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosarium</translation>
    </message>
    <message>
        <source>Words of the project&apos;s glossary that a translation does not use.</source>
        <translation>Kata dalam glosarium proyek yang tidak dipakai suatu terjemahan.</translation>
    </message>
    <message>
        <source>Sentences that only one text negates, or all but one.</source>
        <translation>Kalimat yang dinegasikan hanya oleh satu teks, atau oleh semua kecuali satu.</translation>
    </message>
    <message>
        <source>Varying terms</source>
        <translation>Istilah yang berganti-ganti</translation>
    </message>
    <message>
        <source>Terms that a translation renders otherwise once. Synonyms are often meant.</source>
        <translation>Istilah yang sekali diterjemahkan lain. Sinonim sering disengaja.</translation>
    </message>
    <message>
        <source>Colours and numbers</source>
        <translation>Warna dan bilangan</translation>
    </message>
    <message>
        <source>A colour or a number that stands beside another thing in the other translation.</source>
        <translation>Warna atau bilangan yang melekat pada hal lain dalam terjemahan satunya.</translation>
    </message>
    <message>
        <source>Inverted compound</source>
        <translation>Majemuk terbalik</translation>
    </message>
    <message>
        <source>Two Indonesian nouns in the order of a German compound.</source>
        <translation>Dua nomina Indonesia dalam urutan kata majemuk Jerman.</translation>
    </message>
    <message>
        <source>Dangling comparison</source>
        <translation>Perbandingan menggantung</translation>
    </message>
    <message>
        <source>A thing that is compared with the speaker.</source>
        <translation>Benda yang dibandingkan dengan pembicara.</translation>
    </message>
    <message>
        <source>Bare comparative</source>
        <translation>Perbandingan tanpa pembanding</translation>
    </message>
    <message>
        <source>A comparative in both translations with nothing to compare.</source>
        <translation>Bentuk perbandingan dalam kedua terjemahan tanpa pembanding.</translation>
    </message>
    <message>
        <source>One word against another</source>
        <translation>Kata lawan kata</translation>
    </message>
    <message>
        <source>Two versions name different things of one kind, and nothing decides.</source>
        <translation>Dua versi menyebut hal sejenis yang berbeda, dan tidak ada yang memutuskan.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Dibatalkan; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 tidak ada.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file.</source>
        <translation>%1 adalah folder atau perangkat, bukan berkas.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>%1 contains no text.</source>
        <translation>%1 tidak berisi teks.</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 bukan berkas teks.</translation>
    </message>
    <message>
        <source>The encoding asked for is not known, so %1 was not read.</source>
        <translation>Pengodean yang diminta tidak dikenal, jadi %1 tidak dibaca.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 terlalu besar.</translation>
    </message>
    <message>
        <source>%1 is not written in the format it should have.</source>
        <translation>%1 tidak ditulis dalam format yang semestinya.</translation>
    </message>
    <message>
        <source>%1 could not be written; what stood there before is still there.</source>
        <translation>%1 tidak dapat ditulis; isi sebelumnya masih ada.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 sedang dipakai program lain.</translation>
    </message>
    <message>
        <source>The project %1 is damaged; it was not changed.</source>
        <translation>Proyek %1 rusak; tidak diubah.</translation>
    </message>
    <message>
        <source>%1 is not a project of Sejajar.</source>
        <translation>%1 bukan proyek Sejajar.</translation>
    </message>
    <message>
        <source>The project %1 was made by a later version of Sejajar; it was not changed.</source>
        <translation>Proyek %1 dibuat oleh versi Sejajar yang lebih baru; tidak diubah.</translation>
    </message>
    <message>
        <source>Something went wrong inside Sejajar; your data was not changed.</source>
        <translation>Terjadi kesalahan di dalam Sejajar; data Anda tidak diubah.</translation>
    </message>
</context>
<context>
    <name>Mqm</name>
    <message>
        <source>Accuracy</source>
        <translation>Akurasi</translation>
    </message>
    <message>
        <source>Mistranslation</source>
        <translation>Salah terjemahan</translation>
    </message>
    <message>
        <source>Overtranslation</source>
        <translation>Terjemahan berlebih</translation>
    </message>
    <message>
        <source>Undertranslation</source>
        <translation>Terjemahan kurang</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Penambahan</translation>
    </message>
    <message>
        <source>Omission</source>
        <translation>Penghilangan</translation>
    </message>
    <message>
        <source>Do not translate</source>
        <translation>Tidak untuk diterjemahkan</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>Tidak diterjemahkan</translation>
    </message>
    <message>
        <source>Terminology</source>
        <translation>Terminologi</translation>
    </message>
    <message>
        <source>Inconsistent with resource</source>
        <translation>Tidak sesuai dengan acuan istilah</translation>
    </message>
    <message>
        <source>Inconsistent use</source>
        <translation>Pemakaian tidak konsisten</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>Istilah salah</translation>
    </message>
    <message>
        <source>Linguistic conventions</source>
        <translation>Kaidah kebahasaan</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Tata bahasa</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Tanda baca</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ejaan</translation>
    </message>
    <message>
        <source>Unintelligible</source>
        <translation>Tidak dapat dipahami</translation>
    </message>
    <message>
        <source>Character encoding</source>
        <translation>Pengodean karakter</translation>
    </message>
    <message>
        <source>Textual conventions</source>
        <translation>Konvensi teks</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Gaya</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Gaya organisasi</translation>
    </message>
    <message>
        <source>Third-party style</source>
        <translation>Gaya pihak ketiga</translation>
    </message>
    <message>
        <source>Inconsistent with reference</source>
        <translation>Tidak sesuai dengan rujukan</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Ragam bahasa</translation>
    </message>
    <message>
        <source>Awkward</source>
        <translation>Janggal</translation>
    </message>
    <message>
        <source>Unidiomatic</source>
        <translation>Tidak idiomatis</translation>
    </message>
    <message>
        <source>Inconsistent style</source>
        <translation>Gaya tidak konsisten</translation>
    </message>
    <message>
        <source>Locale conventions</source>
        <translation>Konvensi lokal</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Format angka</translation>
    </message>
    <message>
        <source>Currency format</source>
        <translation>Format mata uang</translation>
    </message>
    <message>
        <source>Measurement format</source>
        <translation>Format satuan ukur</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>Format waktu</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Format tanggal</translation>
    </message>
    <message>
        <source>Address format</source>
        <translation>Format alamat</translation>
    </message>
    <message>
        <source>Telephone format</source>
        <translation>Format telepon</translation>
    </message>
    <message>
        <source>Shortcut key</source>
        <translation>Tombol pintas</translation>
    </message>
    <message>
        <source>Audience appropriateness</source>
        <translation>Kesesuaian dengan pembaca</translation>
    </message>
    <message>
        <source>Culture-specific reference</source>
        <translation>Rujukan khas budaya</translation>
    </message>
    <message>
        <source>Offensive</source>
        <translation>Menyinggung</translation>
    </message>
    <message>
        <source>Design and markup</source>
        <translation>Tata letak dan markah</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Netral</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Ringan</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Berat</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritis</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Pilih Semua</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Naikkan</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Turunkan</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Lepaskan</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Melepas atau memasang kembali panel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Menutup panel</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Cari di:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder Induk</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ke folder induk</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Buat Folder Baru</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Tampilan Daftar</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Tampilkan sebagai daftar</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tampilan Rinci</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Tampilkan rincian</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bilah samping</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Daftar tempat dan penanda</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Jenis berkas:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ubah Nama</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Tampilkan berkas &amp;tersembunyi</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Folder &amp;Baru</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folder Baru</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Tempat Terakhir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Tampilkan </translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Semua Berkas (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Apakah Anda ingin menggantinya?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Berkas tidak ditemukan.
Periksa apakah nama berkas sudah benar.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tanggal Diubah</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bita</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>Match OS X Finder</comment>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>Jenis</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Masukkan nilai:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ulang&amp;i</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih Semua</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Gulir ke sini</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Atas</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bawah</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Tepi kiri</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Tepi kanan</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Halaman ke atas</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Halaman ke bawah</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Halaman ke kiri</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Halaman ke kanan</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Gulir ke atas</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Gulir ke bawah</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Gulir ke kiri</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Gulir ke kanan</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Atas</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bawah</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kiri</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Kanan</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ulang&amp;i</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih Semua</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>“%1” stands twice in a row.</source>
        <translation>“%1” tertulis dua kali berturut-turut.</translation>
    </message>
    <message>
        <source>Nothing stands here, but the other texts have a sentence.</source>
        <translation>Di sini kosong, padahal teks lain memiliki kalimat.</translation>
    </message>
    <message>
        <source>The sentence is the same as in another language.</source>
        <translation>Kalimat ini sama dengan kalimat dalam bahasa lain.</translation>
    </message>
    <message>
        <source>“%1” was left in Chinese characters.</source>
        <translation>“%1” dibiarkan dalam aksara Tionghoa.</translation>
    </message>
    <message>
        <source>The translation has only %1 % of the length that the source and the other translation let one expect.</source>
        <translation>Panjang terjemahan hanya %1 % dari yang diharapkan menurut teks sumber dan terjemahan lain.</translation>
    </message>
    <message>
        <source>The other texts say “%1”, here stands “%2”.</source>
        <translation>Teks lain menyebut “%1”, di sini tertulis “%2”.</translation>
    </message>
    <message>
        <source>The number “%1” of the other texts is missing here.</source>
        <translation>Angka “%1” dalam teks lain tidak ada di sini.</translation>
    </message>
    <message>
        <source>The source says “%1”, all translations say “%2”.</source>
        <translation>Teks sumber menyebut “%1”, semua terjemahan menyebut “%2”.</translation>
    </message>
    <message>
        <source>A character was lost when the text was converted.</source>
        <translation>Sebuah karakter hilang saat teks dikonversi.</translation>
    </message>
    <message>
        <source>“%1” is a letter that was read in the wrong encoding.</source>
        <translation>“%1” adalah huruf yang dibaca dengan pengodean yang salah.</translation>
    </message>
    <message>
        <source>“%1” mixes letters of different scripts.</source>
        <translation>“%1” mencampur huruf dari aksara yang berbeda.</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here.</source>
        <translation>Ada karakter tak terlihat (%1) di sini.</translation>
    </message>
    <message>
        <source>The address “%1” is missing here.</source>
        <translation>Alamat “%1” tidak ada di sini.</translation>
    </message>
    <message>
        <source>The address is “%1”, here stands “%2”.</source>
        <translation>Alamatnya “%1”, di sini tertulis “%2”.</translation>
    </message>
    <message>
        <source>The other texts write “%1”, here stands “%2”.</source>
        <translation>Teks lain menulis “%1”, di sini tertulis “%2”.</translation>
    </message>
    <message>
        <source>“%1” (%2) stands only here; the other versions say “%3”.</source>
        <translation>“%1” (%2) hanya ada di sini; versi lain mengatakan “%3”.</translation>
    </message>
    <message>
        <source>The source says “%3” (%2), both translations say “%1”: probably a shared error.</source>
        <translation>Teks sumber mengatakan “%3” (%2), kedua terjemahan mengatakan “%1”: mungkin kesalahan bersama.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language: de for German</comment>
        <translation>id</translation>
    </message>
    <message>
        <source>“%1” was left in English.</source>
        <translation>“%1” dibiarkan dalam bahasa Inggris.</translation>
    </message>
    <message>
        <source>The same source sentence was translated before as “%1”.</source>
        <translation>Kalimat sumber yang sama sebelumnya diterjemahkan menjadi “%1”.</translation>
    </message>
    <message>
        <source>A sentence seems to end inside “%1”.</source>
        <translation>Tampaknya sebuah kalimat berakhir di dalam “%1”.</translation>
    </message>
    <message>
        <source>Direct speech without quotation marks follows “%1”.</source>
        <translation>Setelah “%1” ada kalimat langsung tanpa tanda kutip.</translation>
    </message>
    <message>
        <source>This quotation is never closed.</source>
        <translation>Tanda kutip ini tidak pernah ditutup.</translation>
    </message>
    <message>
        <source>This quotation was never opened.</source>
        <translation>Tanda kutip ini tidak pernah dibuka.</translation>
    </message>
    <message>
        <source>“%1” is misspelt; right is “%2”.</source>
        <translation>Ejaan “%1” salah; yang benar “%2”.</translation>
    </message>
    <message>
        <source>“%1” is wrong; right is “%2”.</source>
        <translation>“%1” salah; yang benar “%2”.</translation>
    </message>
    <message>
        <source>The norm writes “%2”, not “%1”.</source>
        <translation>Menurut kaidah, bentuk bakunya “%2”, bukan “%1”.</translation>
    </message>
    <message>
        <source>Better than “%1” is “%2”.</source>
        <translation>“%2” lebih baik daripada “%1”.</translation>
    </message>
    <message>
        <source>The source addresses with “%1”, here stands “%2”.</source>
        <translation>Teks sumber menyapa dengan “%1”, di sini tertulis “%2”.</translation>
    </message>
    <message>
        <source>The other texts negate (“%1”), this one does not.</source>
        <translation>Teks lain menegasikan (“%1”), teks ini tidak.</translation>
    </message>
    <message>
        <source>This text negates (“%1”), the others do not.</source>
        <translation>Teks ini menegasikan (“%1”), teks lain tidak.</translation>
    </message>
    <message>
        <source>“%1” (%2) stands here once; elsewhere the text speaks of %3. The source never mentions %4, but %5. The other translation has “%6”, too: probably a shared error.</source>
        <translation>“%1” (%2) hanya sekali ada di sini; di tempat lain teks menyebut %3. Teks sumber tidak pernah menyebut %4, melainkan %5. Terjemahan lain juga memakai “%6”: mungkin kesalahan bersama.</translation>
    </message>
    <message>
        <source>“%1” stands only here; the other versions say “%2”.</source>
        <translation>“%1” hanya ada di sini; versi lain mengatakan “%2”.</translation>
    </message>
    <message>
        <source>Here stands “%1”, the source says “%2”.</source>
        <translation>Di sini tertulis “%1”, teks sumber mengatakan “%2”.</translation>
    </message>
    <message>
        <source>The translations say “%1”, the source says “%2”: probably a shared error.</source>
        <translation>Terjemahan mengatakan “%1”, teks sumber mengatakan “%2”: mungkin kesalahan bersama.</translation>
    </message>
    <message>
        <source>Here stands “%1”, in the other versions “%2”.</source>
        <translation>Di sini tertulis “%1”, dalam versi lain “%2”.</translation>
    </message>
    <message>
        <source>“%1” is another sense of the English “%3”; the source says “%2”.</source>
        <translation>“%1” adalah makna lain dari kata Inggris “%3”; teks sumber mengatakan “%2”.</translation>
    </message>
    <message>
        <source>The name “%1” is written “%2” elsewhere.</source>
        <translation>Nama “%1” di tempat lain ditulis “%2”.</translation>
    </message>
    <message>
        <source>“%1” is also written “%2” in this text.</source>
        <translation>“%1” dalam teks ini juga ditulis “%2”.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one person, who has only one name in the source: %3.</source>
        <translation>“%1” dan “%2” adalah orang yang sama, yang dalam teks sumber hanya memiliki satu nama: %3.</translation>
    </message>
    <message>
        <source>“%1” is no usual way to write %3; elsewhere the text says “%2”.</source>
        <translation>“%1” bukan penulisan yang lazim untuk %3; di tempat lain teks menulis “%2”.</translation>
    </message>
    <message>
        <source>The glossary wants “%2” for “%1”, here stands “%3”.</source>
        <translation>Glosarium menghendaki “%2” untuk “%1”, di sini tertulis “%3”.</translation>
    </message>
    <message>
        <source>The glossary wants “%2” for “%1”; it is missing here.</source>
        <translation>Glosarium menghendaki “%2” untuk “%1”; kata itu tidak ada di sini.</translation>
    </message>
    <message>
        <source>“%1” (%2) stands only here; another version says “%3”, as this translation does in other places.</source>
        <translation>“%1” (%2) hanya ada di sini; versi lain mengatakan “%3”, seperti terjemahan ini di tempat lain.</translation>
    </message>
    <message>
        <source>“%1” is usually “%3” in this text, here it is “%2”.</source>
        <translation>“%1” biasanya “%3” dalam teks ini, di sini “%2”.</translation>
    </message>
    <message>
        <source>“%1” and “%2”: the same attribute stands beside different things.</source>
        <translation>“%1” dan “%2”: sifat yang sama melekat pada hal yang berbeda.</translation>
    </message>
    <message>
        <source>“%1” has the order of “%2”; Indonesian names the thing first.</source>
        <translation>“%1” mengikuti urutan “%2”; dalam bahasa Indonesia bendanya disebut dahulu.</translation>
    </message>
    <message>
        <source>“%1” is compared with nothing that follows.</source>
        <translation>“%1” tidak dibandingkan dengan apa pun yang menyusul.</translation>
    </message>
    <message>
        <source>“%1”, “%2”: a comparative without anything to compare; the source does not compare.</source>
        <translation>“%1”, “%2”: perbandingan tanpa pembanding; teks sumber tidak membandingkan.</translation>
    </message>
    <message>
        <source>Here stands “%1” (%2), in the source “%3”; no other version helps.</source>
        <translation>Di sini ada “%1” (%2), di sumber “%3”; tidak ada versi lain yang membantu.</translation>
    </message>
    <message>
        <source>One translation says “%1” (%2), the other “%3”; the source does not help.</source>
        <translation>Terjemahan yang satu mengatakan “%1” (%2), yang lain “%3”; sumber tidak membantu.</translation>
    </message>
</context>
<context>
    <name>sejajar::AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>Tentang %1</translation>
    </message>
    <message>
        <source>Shows the translations of an article side by side with its source, sentence by sentence, so that mistranslations can be found, flagged and taken home as a table.</source>
        <translation>Menampilkan terjemahan sebuah artikel berdampingan dengan sumbernya, kalimat demi kalimat, agar salah terjemahan dapat ditemukan, ditandai, dan dibawa pulang sebagai tabel.</translation>
    </message>
    <message>
        <source>Your texts stay on this computer: the program opens no network connection. Every change is saved when you make it.</source>
        <translation>Teks Anda tetap di komputer ini: program tidak membuka koneksi jaringan. Setiap perubahan langsung disimpan.</translation>
    </message>
    <message>
        <source>Error categories follow the MQM Council&apos;s table. Built with Qt %1, ICU, SQLite, CLD2 and Snowball.</source>
        <translation>Kategori kesalahan mengikuti tabel MQM Council. Dibuat dengan Qt %1, ICU, SQLite, CLD2, dan Snowball.</translation>
    </message>
</context>
<context>
    <name>sejajar::Actions</name>
    <message>
        <source>&amp;Open Texts…</source>
        <translation>&amp;Buka Teks…</translation>
    </message>
    <message>
        <source>Open the versions of an article and align them</source>
        <translation>Buka versi-versi sebuah artikel dan sejajarkan</translation>
    </message>
    <message>
        <source>Open &amp;Project…</source>
        <translation>Buka &amp;Proyek…</translation>
    </message>
    <message>
        <source>Open a project with its flags</source>
        <translation>Buka sebuah proyek beserta tandanya</translation>
    </message>
    <message>
        <source>&amp;Text Properties…</source>
        <translation>Properti &amp;Teks…</translation>
    </message>
    <message>
        <source>Correct the languages, the source or the sentences of the texts</source>
        <translation>Perbaiki bahasa, sumber, atau kalimat teks</translation>
    </message>
    <message>
        <source>Save a &amp;Copy as…</source>
        <translation>Simpan &amp;Salinan sebagai…</translation>
    </message>
    <message>
        <source>Copy the whole project to another file</source>
        <translation>Salin seluruh proyek ke berkas lain</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>Write the rows and flags into a table (TSV)</source>
        <translation>Tulis baris dan tanda ke dalam tabel (TSV)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>Quit; every change is saved already</source>
        <translation>Keluar; semua perubahan sudah disimpan</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Batalkan perubahan terakhir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ulang&amp;i</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Lakukan lagi perubahan yang dibatalkan</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Copy the marked words; without any, the rows as TSV</source>
        <translation>Salin kata yang dipilih; jika tidak ada, baris sebagai TSV</translation>
    </message>
    <message>
        <source>Copy Rows as &amp;TSV</source>
        <translation>Salin Baris sebagai &amp;TSV</translation>
    </message>
    <message>
        <source>Copy the picked rows as a table</source>
        <translation>Salin baris yang dipilih sebagai tabel</translation>
    </message>
    <message>
        <source>Mark the Whole Ce&amp;ll</source>
        <translation>Pilih Seluruh Se&amp;l</translation>
    </message>
    <message>
        <source>Mark all words of the cell with the text cursor</source>
        <translation>Pilih semua kata di sel tempat kursor</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Pengaturan…</translation>
    </message>
    <message>
        <source>Language of the interface, colours, text size</source>
        <translation>Bahasa antarmuka, warna, ukuran teks</translation>
    </message>
    <message>
        <source>&amp;Flag…</source>
        <translation>&amp;Tandai…</translation>
    </message>
    <message>
        <source>Flag the marked words as mistranslated</source>
        <translation>Tandai kata yang dipilih sebagai salah terjemahan</translation>
    </message>
    <message>
        <source>&amp;Go to Row…</source>
        <translation>Per&amp;gi ke Baris…</translation>
    </message>
    <message>
        <source>Go to a row by its number</source>
        <translation>Pergi ke baris menurut nomornya</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Perbesar &amp;Teks</translation>
    </message>
    <message>
        <source>Make the text of the rows larger</source>
        <translation>Perbesar teks di baris</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Per&amp;kecil Teks</translation>
    </message>
    <message>
        <source>Make the text of the rows smaller</source>
        <translation>Perkecil teks di baris</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>&amp;Ukuran Teks Biasa</translation>
    </message>
    <message>
        <source>Give the text of the rows its usual size</source>
        <translation>Kembalikan ukuran teks baris</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Panel &amp;Berikutnya</translation>
    </message>
    <message>
        <source>Move the keyboard between the rows and the lists beside them</source>
        <translation>Pindahkan papan ketik antara baris dan daftar di sampingnya</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tombol</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Tampilkan semua tombol</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Article</source>
        <translation>Buka &amp;Contoh Artikel</translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation>Buka artikel yang disertakan dengan program</translation>
    </message>
    <message>
        <source>&amp;About Sejajar</source>
        <translation>Tent&amp;ang Sejajar</translation>
    </message>
    <message>
        <source>Version and origin of the program</source>
        <translation>Versi dan asal program</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>&amp;Add Texts…</source>
        <translation>&amp;Tambah Teks…</translation>
    </message>
    <message>
        <source>Add the versions of a further article to this project</source>
        <translation>Tambahkan versi-versi artikel lain ke proyek ini</translation>
    </message>
    <message>
        <source>&amp;Rename Article…</source>
        <translation>&amp;Ubah Nama Artikel…</translation>
    </message>
    <message>
        <source>Give the shown article another name</source>
        <translation>Beri artikel yang ditampilkan nama lain</translation>
    </message>
    <message>
        <source>Re&amp;move Article</source>
        <translation>&amp;Hapus Artikel</translation>
    </message>
    <message>
        <source>Remove the shown article from the project; undo brings it back</source>
        <translation>Hapus artikel yang ditampilkan dari proyek; urungkan untuk mengembalikannya</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glosarium…</translation>
    </message>
    <message>
        <source>Words of your own, which help to align the articles</source>
        <translation>Kata-kata Anda sendiri yang membantu menyejajarkan artikel</translation>
    </message>
    <message>
        <source>A&amp;lign Again</source>
        <translation>&amp;Sejajarkan Lagi</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyek</translation>
    </message>
    <message>
        <source>&amp;MQM Report…</source>
        <translation>Laporan &amp;MQM…</translation>
    </message>
    <message>
        <source>Show the MQM report with all flags; save or print it</source>
        <translation>Tampilkan laporan MQM beserta semua tanda; simpan atau cetak</translation>
    </message>
    <message>
        <source>&amp;Confirm Suggestion</source>
        <translation>&amp;Konfirmasi Usulan</translation>
    </message>
    <message>
        <source>Make the suggestion under the cursor a flag; a flag is opened</source>
        <translation>Jadikan usulan di bawah kursor sebagai tanda; tanda akan dibuka</translation>
    </message>
    <message>
        <source>&amp;Edit Finding…</source>
        <translation>&amp;Edit Temuan…</translation>
    </message>
    <message>
        <source>Change the finding under the cursor or chosen in the list</source>
        <translation>Ubah temuan di bawah kursor atau yang dipilih dalam daftar</translation>
    </message>
    <message>
        <source>&amp;Dismiss or Delete</source>
        <translation>To&amp;lak atau Hapus</translation>
    </message>
    <message>
        <source>Dismiss the suggestion, or delete the flag, under the cursor</source>
        <translation>Tolak usulan atau hapus tanda di bawah kursor</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>Temuan Se&amp;belumnya</translation>
    </message>
    <message>
        <source>Go to the previous finding</source>
        <translation>Ke temuan sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>Temuan Be&amp;rikutnya</translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <translation>Ke temuan berikutnya</translation>
    </message>
    <message>
        <source>Mute This &amp;Word</source>
        <translation>Bisukan Kata I&amp;ni</translation>
    </message>
    <message>
        <source>No longer suggest this word in this project</source>
        <translation>Jangan lagi usulkan kata ini dalam proyek ini</translation>
    </message>
    <message>
        <source>Mute This Chec&amp;k</source>
        <translation>Bisukan &amp;Pemeriksaan Ini</translation>
    </message>
    <message>
        <source>No longer suggest what this check finds in this project</source>
        <translation>Jangan lagi usulkan temuan pemeriksaan ini dalam proyek ini</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>Te&amp;muan</translation>
    </message>
    <message>
        <source>&amp;Merge with Next Row</source>
        <translation>&amp;Gabungkan dengan Baris Berikutnya</translation>
    </message>
    <message>
        <source>Make one row of this and the next, or of the picked rows</source>
        <translation>Jadikan baris ini dan berikutnya, atau baris yang dipilih, satu baris</translation>
    </message>
    <message>
        <source>&amp;Split Row</source>
        <translation>&amp;Pisahkan Baris</translation>
    </message>
    <message>
        <source>Make two rows of this one, between the sentences at the cursor</source>
        <translation>Jadikan baris ini dua, di antara kalimat pada kursor</translation>
    </message>
    <message>
        <source>First Sentence to &amp;Previous Row</source>
        <translation>Kalimat Pertama ke Baris &amp;Sebelumnya</translation>
    </message>
    <message>
        <source>Move the first sentence of the cell to the row above</source>
        <translation>Pindahkan kalimat pertama sel ke baris di atasnya</translation>
    </message>
    <message>
        <source>Last Sentence to &amp;Next Row</source>
        <translation>Kalimat &amp;Terakhir ke Baris Berikutnya</translation>
    </message>
    <message>
        <source>Move the last sentence of the cell to the row below</source>
        <translation>Pindahkan kalimat terakhir sel ke baris di bawahnya</translation>
    </message>
    <message>
        <source>&amp;Align This Line Too</source>
        <translation>Sejajarkan &amp;Juga Baris Ini</translation>
    </message>
    <message>
        <source>Align the article again with this grey line, which was left out</source>
        <translation>Sejajarkan artikel lagi bersama baris abu-abu ini, yang tadinya dilewati</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>Ba&amp;ris</translation>
    </message>
    <message>
        <source>Align the shown article with the glossary and what the other articles taught; rows that you set or confirmed stay</source>
        <translation>Sejajarkan artikel yang ditampilkan dengan glosarium dan pelajaran dari artikel lain; baris yang Anda atur atau konfirmasi tetap</translation>
    </message>
    <message>
        <source>&amp;Confirm or Release Row</source>
        <translation>&amp;Konfirmasi atau Lepaskan Baris</translation>
    </message>
    <message>
        <source>Vouch for the picked rows, so that aligning again keeps them; or no longer</source>
        <translation>Pastikan baris terpilih agar penyejajaran lagi mempertahankannya; atau tidak lagi</translation>
    </message>
    <message>
        <source>C&amp;ut Sentence at Cursor</source>
        <translation>P&amp;otong Kalimat di Kursor</translation>
    </message>
    <message>
        <source>Make two sentences of this one, where the text cursor stands</source>
        <translation>Jadikan kalimat ini dua kalimat, di tempat kursor teks</translation>
    </message>
    <message>
        <source>&amp;Join with Next Sentence</source>
        <translation>Ga&amp;bungkan dengan Kalimat Berikutnya</translation>
    </message>
    <message>
        <source>Make one sentence of that at the text cursor and the next one</source>
        <translation>Jadikan kalimat di kursor teks dan kalimat berikutnya satu kalimat</translation>
    </message>
</context>
<context>
    <name>sejajar::AlignedView</name>
    <message>
        <source>Row %1</source>
        <translation>Baris %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>baris %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>keyakinan %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>dikonfirmasi</translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <extracomment>A column&apos;s title: the language, and that it is the text translated from</extracomment>
        <translation>%1 (sumber)</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Bahasa tak dikenal</translation>
    </message>
    <message>
        <source>… %1 more characters</source>
        <extracomment>Ends a cell whose text is too long to be shown.</extracomment>
        <translation>… %1 karakter lagi</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Dikonfirmasi oleh manusia</translation>
    </message>
    <message>
        <source>Aligned by a person</source>
        <translation>Disejajarkan oleh manusia</translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>Keyakinan %1</translation>
    </message>
    <message>
        <source>length %1, words %2, names %3, numbers %4</source>
        <translation>panjang %1, kata %2, nama %3, angka %4</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>netral</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>ringan</translation>
    </message>
    <message>
        <source>major</source>
        <translation>berat</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A finding: its category and severity</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Usulan: %1</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Lebih baik: %1</translation>
    </message>
    <message>
        <source>Aligned texts</source>
        <translation>Teks sejajar</translation>
    </message>
    <message>
        <source>There is no sentence in these texts.</source>
        <translation>Tidak ada kalimat dalam teks ini.</translation>
    </message>
    <message>
        <source>Drop two or three texts here, or press Ctrl+O</source>
        <translation>Seret dua atau tiga teks ke sini, atau tekan Ctrl+O</translation>
    </message>
    <message>
        <source>aligned by a person</source>
        <translation>disejajarkan oleh manusia</translation>
    </message>
</context>
<context>
    <name>sejajar::ArticlesDock</name>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n tanda</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles of the project</source>
        <translation>Artikel dalam proyek</translation>
    </message>
</context>
<context>
    <name>sejajar::CategoryCombo</name>
    <message>
        <source>Recently used</source>
        <translation>Terakhir dipakai</translation>
    </message>
</context>
<context>
    <name>sejajar::ChecksPage</name>
    <message>
        <source>These checks look for mistranslations in every article. What they find is only suggested: you confirm or dismiss it.</source>
        <translation>Pemeriksaan ini mencari salah terjemahan dalam setiap artikel. Temuannya hanya usulan: Anda yang mengonfirmasi atau menolaknya.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Tingkat keparahan</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <extracomment>The severity that a check has by itself</extracomment>
        <translation>Seperti biasa (%1)</translation>
    </message>
    <message>
        <source>Severity of %1</source>
        <translation>Tingkat keparahan %1</translation>
    </message>
    <message>
        <source>Points in the MQM score for an error of each severity:</source>
        <translation>Poin dalam skor MQM untuk satu kesalahan pada tiap tingkat keparahan:</translation>
    </message>
    <message>
        <source>Points for %1</source>
        <translation>Poin untuk %1</translation>
    </message>
</context>
<context>
    <name>sejajar::ExportCommands</name>
    <message numerus="yes">
        <source>%n row(s) written to %1, read back and compared.</source>
        <translation>
            <numerusform>%n baris ditulis ke %1, dibaca kembali, dan dibandingkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as TSV.</source>
        <translation>
            <numerusform>%n baris disalin sebagai TSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report stands in %1</source>
        <translation>Laporan tersimpan di %1</translation>
    </message>
    <message>
        <source>Save a Copy of the Project</source>
        <translation>Simpan Salinan Proyek</translation>
    </message>
    <message>
        <source>Projects of Sejajar (*.sejajar)</source>
        <translation>Proyek Sejajar (*.sejajar)</translation>
    </message>
    <message>
        <source>The copy stands in %1</source>
        <translation>Salinan ada di %1</translation>
    </message>
</context>
<context>
    <name>sejajar::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Eks&amp;por</translation>
    </message>
    <message>
        <source>For &amp;programs: plain TSV; tabs and line ends inside a cell become \t and \n</source>
        <translation>Untuk &amp;program: TSV polos; tab dan akhir baris di dalam sel menjadi \t dan \n</translation>
    </message>
    <message>
        <source>For &amp;spreadsheets: Excel and Calc open it rightly and take no text for a formula</source>
        <translation>Untuk &amp;lembar kerja: Excel dan Calc membukanya dengan benar dan tidak menganggap teks sebagai rumus</translation>
    </message>
    <message>
        <source>First rows as a table</source>
        <translation>Baris pertama sebagai tabel</translation>
    </message>
    <message>
        <source>First rows as they stand in the file</source>
        <translation>Baris pertama seperti di dalam berkas</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabel</translation>
    </message>
    <message>
        <source>&amp;Raw text</source>
        <translation>Teks &amp;mentah</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Telusuri…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Berkas:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Ekspor ke</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv);;All files (*)</source>
        <translation>Nilai dipisahkan tab (*.tsv);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Menghitung …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n baris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that begin like a formula get a &apos; before them.</source>
        <translation>
            <numerusform>%n sel yang diawali seperti rumus diberi tanda &apos; di depannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken character(s) are written as �.</source>
        <translation>
            <numerusform>%n karakter rusak ditulis sebagai �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) stand in no row and are left out.</source>
        <translation>
            <numerusform>%n tanda tidak berada di baris mana pun dan dilewatkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Ini sebuah folder.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Berkas ini sudah ada dan akan diganti.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Folder itu tidak ada.</translation>
    </message>
    <message>
        <source>T&amp;his article</source>
        <translation>Artikel &amp;ini</translation>
    </message>
    <message>
        <source>A&amp;ll articles of the project (%1)</source>
        <translation>&amp;Semua artikel dalam proyek (%1)</translation>
    </message>
    <message>
        <source>Reading the articles …</source>
        <translation>Membaca artikel …</translation>
    </message>
</context>
<context>
    <name>sejajar::Figures</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n one-to-one</source>
        <translation>
            <numerusform>%n satu lawan satu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with source</source>
        <translation>
            <numerusform>%n dengan sumber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the source only</source>
        <translation>
            <numerusform>%n hanya di sumber</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Perhaps no translations of each other: %1 % in reliable rows</source>
        <translation>Mungkin bukan terjemahan satu sama lain: %1 % dalam baris yang andal</translation>
    </message>
    <message>
        <source>These texts do not look like translations of each other: only %1 % of their sentences stand in reliable rows. Did you open the right files?</source>
        <translation>Teks ini tidak tampak seperti terjemahan satu sama lain: hanya %1 % kalimatnya berada dalam baris yang andal. Apakah berkasnya sudah benar?</translation>
    </message>
    <message>
        <source>Source only comparable</source>
        <translation>Sumber hanya sebanding</translation>
    </message>
    <message>
        <source>The source seems to be a text about the same event, not the one that was translated. It is linked only where that is likely.</source>
        <translation>Sumbernya tampaknya teks tentang peristiwa yang sama, bukan teks yang diterjemahkan. Sumber hanya ditautkan jika mungkin benar.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n temuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n dikonfirmasi</numerusform>
        </translation>
    </message>
    <message>
        <source>MQM %1 per 1,000 words</source>
        <translation>MQM %1 per 1.000 kata</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>rows of menus and notices</comment>
        <translation>
            <numerusform>%n dilewati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sejajar::FindingCommands</name>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A check, and a word that it is not to mention</extracomment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Mark the words first: drag over them, or hold Shift with the arrow keys.</source>
        <translation>Pilih kata-katanya dahulu: seret tetikus di atasnya, atau tahan Shift dengan tombol panah.</translation>
    </message>
    <message>
        <source>There is no finding here.</source>
        <translation>Tidak ada temuan di sini.</translation>
    </message>
    <message>
        <source>Confirmed and saved: %1</source>
        <translation>Dikonfirmasi dan disimpan: %1</translation>
    </message>
    <message>
        <source>Flagged and saved: %1</source>
        <translation>Ditandai dan disimpan: %1</translation>
    </message>
    <message>
        <source>Deleted the flag %1. Undo brings it back.</source>
        <translation>Tanda %1 dihapus. Urungkan untuk mengembalikannya.</translation>
    </message>
    <message>
        <source>Dismissed: %1. Undo brings it back.</source>
        <translation>Ditolak: %1. Urungkan untuk mengembalikannya.</translation>
    </message>
    <message>
        <source>To be judged again: %1</source>
        <translation>Perlu dinilai lagi: %1</translation>
    </message>
    <message>
        <source>There is no suggestion here.</source>
        <translation>Tidak ada usulan di sini.</translation>
    </message>
    <message>
        <source>Muted: %1. Undo or the menu “Muted” brings it back.</source>
        <translation>Dibisukan: %1. Urungkan atau menu “Dibisukan” mengembalikannya.</translation>
    </message>
    <message>
        <source>Suggest this again</source>
        <translation>Usulkan ini lagi</translation>
    </message>
    <message>
        <source>Suggested again: %1</source>
        <translation>Diusulkan lagi: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>There is no finding.</source>
        <translation>Tidak ada temuan.</translation>
    </message>
</context>
<context>
    <name>sejajar::FindingsDock</name>
    <message>
        <source>Choose a finding to read about it.</source>
        <translation>Pilih sebuah temuan untuk membaca keterangannya.</translation>
    </message>
    <message>
        <source>%1 · row %2</source>
        <translation>%1 · baris %2</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Konfirmasi</translation>
    </message>
    <message>
        <source>Suggest Again</source>
        <translation>Usulkan Lagi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>Temuan mana yang ditampilkan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice of findings and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Suggestions and flags</source>
        <translation>Usulan dan tanda</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Space goes to a finding, Enter confirms a suggestion or edits a flag, Delete dismisses or deletes it.</source>
        <translation>Spasi menuju temuan, Enter mengonfirmasi usulan atau mengedit tanda, Delete menolak atau menghapusnya.</translation>
    </message>
    <message>
        <source>Suggested correction:</source>
        <translation>Saran perbaikan:</translation>
    </message>
    <message>
        <source>To flag words, mark them in one or several columns of a row and press F.</source>
        <translation>Untuk menandai kata, pilih kata itu dalam satu atau beberapa kolom sebuah baris, lalu tekan F.</translation>
    </message>
    <message>
        <source>No suggestion was dismissed.</source>
        <translation>Tidak ada saran yang ditolak.</translation>
    </message>
    <message>
        <source>There is no flag yet.</source>
        <translation>Belum ada tanda.</translation>
    </message>
    <message>
        <source>All checks are switched off. The settings switch them on.</source>
        <translation>Semua pemeriksaan dimatikan. Nyalakan lewat pengaturan.</translation>
    </message>
    <message>
        <source>The checks are running …</source>
        <translation>Pemeriksaan sedang berjalan …</translation>
    </message>
    <message>
        <source>The checks were stopped. They run again after the next change of the rows.</source>
        <translation>Pemeriksaan dihentikan. Pemeriksaan berjalan lagi setelah baris diubah.</translation>
    </message>
    <message>
        <source>No suggestion is left: all were confirmed, dismissed or muted.</source>
        <translation>Tidak ada saran tersisa: semuanya sudah dikonfirmasi, ditolak, atau dibisukan.</translation>
    </message>
    <message>
        <source>The checks found nothing to suggest.</source>
        <translation>Pemeriksaan tidak menemukan apa pun.</translation>
    </message>
</context>
<context>
    <name>sejajar::FindingsModel</name>
    <message>
        <source>Flags</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>Tidak ada lagi dalam teks</translation>
    </message>
    <message>
        <source>(missing)</source>
        <comment>words that a translation lacks</comment>
        <translation>(hilang)</translation>
    </message>
    <message>
        <source>%1, %2, row %3</source>
        <translation>%1, %2, baris %3</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Usulan: %1</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Ditolak: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group of findings and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sejajar::FlagDialog</name>
    <message>
        <source>New Flag</source>
        <translation>Tanda Baru</translation>
    </message>
    <message>
        <source>Edit Flag</source>
        <translation>Edit Tanda</translation>
    </message>
    <message>
        <source>Category of the error</source>
        <translation>Kategori kesalahan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>What is wrong, and why</source>
        <translation>Apa yang salah, dan mengapa</translation>
    </message>
    <message>
        <source>Suggested correction</source>
        <translation>Saran perbaikan</translation>
    </message>
    <message>
        <source>Save Flag</source>
        <translation>Simpan Tanda</translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation>Simpan Perubahan</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>&amp;Kategori:</translation>
    </message>
    <message>
        <source>Severity:</source>
        <translation>Tingkat keparahan:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Catatan:</translation>
    </message>
    <message>
        <source>C&amp;orrection:</source>
        <translation>Per&amp;baikan:</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>Kata yang dipilih</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Tingkat keparahan: %1</translation>
    </message>
</context>
<context>
    <name>sejajar::GlossaryDialog</name>
    <message>
        <source>Tab-separated values (*.tsv *.txt);;All files (*)</source>
        <translation>Nilai dipisahkan tab (*.tsv *.txt);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Glossary of the Project</source>
        <translation>Glosarium Proyek</translation>
    </message>
    <message>
        <source>Words that mean the same, one entry a row; | stands between several forms. All articles of this project are aligned with them.</source>
        <translation>Kata-kata yang bermakna sama, satu entri per baris; beberapa bentuk dipisahkan dengan |. Semua artikel proyek ini disejajarkan dengan kata-kata itu.</translation>
    </message>
    <message>
        <source>Align A&amp;gain</source>
        <translation>&amp;Sejajarkan Lagi</translation>
    </message>
    <message>
        <source>Align the shown article with this glossary; its flags stay</source>
        <translation>Sejajarkan artikel yang ditampilkan dengan glosarium ini; tandanya tetap ada</translation>
    </message>
    <message>
        <source>Entries of the glossary</source>
        <translation>Entri glosarium</translation>
    </message>
    <message>
        <source>&amp;Add Entry</source>
        <translation>&amp;Tambah Entri</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Ulang&amp;i</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mpor…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>Import a Dictionary</source>
        <translation>Impor Kamus</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) imported.</source>
        <translation>
            <numerusform>%n entri diimpor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the Glossary</source>
        <translation>Ekspor Glosarium</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>glosarium</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n entri ditulis ke %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s).</source>
        <translation>
            <numerusform>%n entri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) words in a second language.</source>
        <translation>
            <numerusform>%n di antaranya masih memerlukan kata dalam bahasa kedua.</numerusform>
        </translation>
    </message>
    <message>
        <source>The glossary is as it was.</source>
        <translation>Glosarium tidak berubah.</translation>
    </message>
</context>
<context>
    <name>sejajar::GlossaryModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
</context>
<context>
    <name>sejajar::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Cari tombol</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>In the rows</source>
        <translation>Di dalam baris</translation>
    </message>
    <message>
        <source>Row above, row below</source>
        <translation>Baris di atas, baris di bawah</translation>
    </message>
    <message>
        <source>Column to the left, to the right</source>
        <translation>Kolom di kiri, di kanan</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Kata demi kata</translation>
    </message>
    <message>
        <source>Character by character</source>
        <translation>Huruf demi huruf</translation>
    </message>
    <message>
        <source>Mark characters</source>
        <translation>Pilih huruf</translation>
    </message>
    <message>
        <source>Mark words</source>
        <translation>Pilih kata</translation>
    </message>
    <message>
        <source>Pick whole rows</source>
        <translation>Pilih baris utuh</translation>
    </message>
    <message>
        <source>Beginning and end of the cell</source>
        <translation>Awal dan akhir sel</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>Baris pertama, baris terakhir</translation>
    </message>
    <message>
        <source>Take back the marks</source>
        <translation>Batalkan pilihan</translation>
    </message>
    <message>
        <source>In the glossary</source>
        <translation>Di dalam glosarium</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Tambah entri</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Sunting sel</translation>
    </message>
    <message>
        <source>Remove the marked entries</source>
        <translation>Hapus entri yang dipilih</translation>
    </message>
    <message>
        <source>Take back a change of the glossary</source>
        <translation>Batalkan perubahan glosarium</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Ulangi perubahan itu</translation>
    </message>
</context>
<context>
    <name>sejajar::MainWindow</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Buka yang Te&amp;rakhir</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>Bilah Alat</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Bilah alat</translation>
    </message>
    <message>
        <source>Aligned rows</source>
        <translation>Baris sejajar</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Bilah status</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Bilah menu</translation>
    </message>
    <message>
        <source>What was open is still open, with all its flags.</source>
        <translation>Yang tadi terbuka masih terbuka, dengan semua tandanya.</translation>
    </message>
    <message>
        <source>&amp;Muted</source>
        <translation>&amp;Dibisukan</translation>
    </message>
    <message>
        <source>Checking the translations …</source>
        <translation>Memeriksa terjemahan …</translation>
    </message>
</context>
<context>
    <name>sejajar::MqmReport</name>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>Points per 1,000 words</source>
        <translation>Poin per 1.000 kata</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Tingkat keparahan</translation>
    </message>
    <message>
        <source>Points for an error</source>
        <translation>Poin per kesalahan</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>No longer in the text · %1</source>
        <translation>Tidak ada lagi dalam teks · %1</translation>
    </message>
    <message>
        <source>Row %1 · %2</source>
        <translation>Baris %1 · %2</translation>
    </message>
    <message>
        <source>Suggested correction: %1</source>
        <translation>Saran perbaikan: %1</translation>
    </message>
    <message>
        <source>MQM report: %1</source>
        <translation>Laporan MQM: %1</translation>
    </message>
    <message>
        <source>Counted are the flags of a person and the suggestions that a person confirmed. An error in several translations counts in each of them.</source>
        <translation>Yang dihitung adalah tanda yang dibuat orang dan usulan yang dikonfirmasi orang. Kesalahan dalam beberapa terjemahan dihitung pada masing-masing.</translation>
    </message>
    <message>
        <source>Errors in %1</source>
        <translation>Kesalahan dalam %1</translation>
    </message>
    <message>
        <source>Errors in %1 by category</source>
        <translation>Kesalahan dalam %1 menurut kategori</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Tanda</translation>
    </message>
</context>
<context>
    <name>sejajar::OpenSheet</name>
    <message>
        <source>Text Properties</source>
        <translation>Properti Teks</translation>
    </message>
    <message>
        <source>Open Texts</source>
        <translation>Buka Teks</translation>
    </message>
    <message>
        <source>The texts have &amp;one sentence a line</source>
        <translation>Teks berisi s&amp;atu kalimat per baris</translation>
    </message>
    <message>
        <source>Lines are taken as they are; an empty line ends a paragraph.</source>
        <translation>Baris dipakai apa adanya; baris kosong mengakhiri paragraf.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Tambah…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Ke &amp;Atas</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Ke Ba&amp;wah</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>First lines of the text</source>
        <translation>Baris pertama teks</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Bahasa:</translation>
    </message>
    <message>
        <source>Ro&amp;le:</source>
        <translation>&amp;Peran:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>P&amp;engodean:</translation>
    </message>
    <message>
        <source>Add Texts</source>
        <translation>Tambah Teks</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md);;All files (*)</source>
        <translation>Teks (*.txt *.text *.md);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Add at least two texts that can be read.</source>
        <translation>Tambahkan sedikitnya dua teks yang dapat dibaca.</translation>
    </message>
    <message>
        <source>Only one text can be the source.</source>
        <translation>Hanya satu teks yang dapat menjadi sumber.</translation>
    </message>
    <message>
        <source>Add Texts to the Project</source>
        <translation>Tambah Teks ke Proyek</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
</context>
<context>
    <name>sejajar::Opener</name>
    <message>
        <source>Reading the texts …</source>
        <translation>Membaca teks …</translation>
    </message>
    <message>
        <source>Aligning the texts …</source>
        <translation>Menyejajarkan teks …</translation>
    </message>
    <message>
        <source>Opening the project …</source>
        <translation>Membuka proyek …</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>Contoh artikel</translation>
    </message>
    <message>
        <source>Open the Versions of an Article</source>
        <translation>Buka Versi-Versi Sebuah Artikel</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md);;All files (*)</source>
        <translation>Teks (*.txt *.text *.md);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Buka Proyek</translation>
    </message>
    <message>
        <source>Projects of Sejajar (*.sejajar);;All files (*)</source>
        <translation>Proyek Sejajar (*.sejajar);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>&amp;Open the Texts</source>
        <translation>&amp;Buka Teks</translation>
    </message>
    <message>
        <source>&amp;Add the Texts to This Project</source>
        <translation>&amp;Tambahkan Teks ke Proyek Ini</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>B&amp;atal</translation>
    </message>
    <message>
        <source>The project has these texts already.</source>
        <translation>Proyek sudah memiliki teks-teks ini.</translation>
    </message>
    <message>
        <source>Added to the project: %1</source>
        <translation>Ditambahkan ke proyek: %1</translation>
    </message>
    <message>
        <source>Add the Versions of a Further Article</source>
        <translation>Tambahkan Versi-Versi Artikel Lain</translation>
    </message>
    <message>
        <source>Aligned again; the flags stayed. Undo brings the old rows back.</source>
        <translation>Disejajarkan lagi; tanda tetap ada. Urungkan untuk mengembalikan baris lama.</translation>
    </message>
    <message>
        <source>Aligned again with this line. Undo leaves it out again.</source>
        <translation>Disejajarkan lagi bersama baris ini. Urungkan untuk melewatinya lagi.</translation>
    </message>
    <message>
        <source>The rows were changed meanwhile, so they stay as they are.</source>
        <translation>Sementara itu baris telah diubah, jadi baris dibiarkan apa adanya.</translation>
    </message>
    <message numerus="yes">
        <source>Aligned again around %n row(s) set by hand, which stayed, as did the flags. Undo brings the other rows back.</source>
        <translation>
            <numerusform>Disejajarkan lagi di sekitar %n baris yang Anda atur; baris itu dan tanda tetap ada. Urungkan untuk mengembalikan baris lainnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aligned again; all rows are as before.</source>
        <translation>Disejajarkan lagi; semua baris tetap seperti semula.</translation>
    </message>
</context>
<context>
    <name>sejajar::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>sejajar::ProjectCommands</name>
    <message>
        <source>Rename Article</source>
        <translation>Ubah Nama Artikel</translation>
    </message>
    <message>
        <source>Name of the article:</source>
        <translation>Nama artikel:</translation>
    </message>
    <message>
        <source>Removed the article %1. Undo brings it back.</source>
        <translation>Artikel %1 dihapus. Urungkan untuk mengembalikannya.</translation>
    </message>
    <message>
        <source>The glossary has changed.</source>
        <translation>Glosarium telah berubah.</translation>
    </message>
</context>
<context>
    <name>sejajar::RecentMenu</name>
    <message>
        <source>Nothing yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>&amp;Forget This List</source>
        <translation>&amp;Lupakan Daftar Ini</translation>
    </message>
</context>
<context>
    <name>sejajar::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>The report as it will be saved and printed</source>
        <translation>Laporan sebagaimana akan disimpan dan dicetak</translation>
    </message>
    <message>
        <source>&amp;Save as HTML…</source>
        <translation>&amp;Simpan sebagai HTML…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Simpan Laporan</translation>
    </message>
    <message>
        <source>Web pages (*.html);;All files (*)</source>
        <translation>Halaman web (*.html);;Semua berkas (*)</translation>
    </message>
</context>
<context>
    <name>sejajar::RowCommands</name>
    <message>
        <source>Only rows that follow each other can be merged.</source>
        <translation>Hanya baris yang berurutan dapat digabungkan.</translation>
    </message>
    <message>
        <source>This is the last row; there is nothing to merge it with.</source>
        <translation>Ini baris terakhir; tidak ada yang dapat digabungkan dengannya.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are one now.</source>
        <translation>Baris %1 sampai %2 kini satu baris.</translation>
    </message>
    <message>
        <source>These rows cannot be merged: their source sentences do not follow each other.</source>
        <translation>Baris ini tidak dapat digabungkan: kalimat sumbernya tidak berurutan.</translation>
    </message>
    <message>
        <source>Row %1 is two now.</source>
        <translation>Baris %1 kini dua baris.</translation>
    </message>
    <message>
        <source>There is nothing to split: put the text cursor into a sentence of a row with several.</source>
        <translation>Tidak ada yang dapat dipisahkan: letakkan kursor teks di baris dengan beberapa kalimat.</translation>
    </message>
    <message>
        <source>Moved the last sentence of the cell to the next row.</source>
        <translation>Kalimat terakhir sel dipindahkan ke baris berikutnya.</translation>
    </message>
    <message>
        <source>Moved the first sentence of the cell to the previous row.</source>
        <translation>Kalimat pertama sel dipindahkan ke baris sebelumnya.</translation>
    </message>
    <message>
        <source>There is no sentence here that can go there.</source>
        <translation>Di sini tidak ada kalimat yang dapat dipindahkan ke sana.</translation>
    </message>
    <message>
        <source>This row takes part in the alignment.</source>
        <translation>Baris ini sudah ikut disejajarkan.</translation>
    </message>
    <message>
        <source>Go to Row</source>
        <translation>Pergi ke Baris</translation>
    </message>
    <message>
        <source>Row (1 to %1):</source>
        <translation>Baris (1 sampai %1):</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) confirmed; aligning again keeps them.</source>
        <translation>
            <numerusform>%n baris dikonfirmasi; penyejajaran lagi mempertahankannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) released; aligning again may change them.</source>
        <translation>
            <numerusform>%n baris dilepaskan; penyejajaran lagi boleh mengubahnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the text cursor into a sentence, where it is to be cut.</source>
        <translation>Letakkan kursor teks di dalam kalimat, di tempat kalimat itu akan dipotong.</translation>
    </message>
    <message>
        <source>The sentence is two now. Split Row puts them into two rows.</source>
        <translation>Kalimat itu kini menjadi dua. “Pisahkan Baris” menaruhnya di dua baris.</translation>
    </message>
    <message>
        <source>There is no next sentence here.</source>
        <translation>Tidak ada kalimat berikutnya di sini.</translation>
    </message>
    <message>
        <source>Joined with the next sentence.</source>
        <translation>Digabungkan dengan kalimat berikutnya.</translation>
    </message>
</context>
<context>
    <name>sejajar::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Seperti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, unit of text size</comment>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Language of the interface:</source>
        <translation>&amp;Bahasa antarmuka:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Warna:</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Ukuran teks:</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Umum</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Pemeriksaan</translation>
    </message>
</context>
<context>
    <name>sejajar::StatusLine</name>
    <message>
        <source>%1: %2 points per 1,000 words</source>
        <extracomment>A language and the MQM score of its translation</extracomment>
        <translation>%1: %2 poin per 1.000 kata</translation>
    </message>
</context>
<context>
    <name>sejajar::TextsModel</name>
    <message numerus="yes">
        <source>%n place(s) could not be decoded and became �, the first in line %1.</source>
        <translation>
            <numerusform>%n tempat tidak dapat didekode dan menjadi �, yang pertama di baris %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NUL character(s) were left out, the first in line %1.</source>
        <translation>
            <numerusform>%n karakter NUL dilewatkan, yang pertama di baris %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding is a guess: look at the preview.</source>
        <translation>Pengodean hanya tebakan: periksa pratinjau.</translation>
    </message>
    <message>
        <source>The language was not recognised: choose it.</source>
        <translation>Bahasa tidak dikenali: silakan pilih.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Pengodean</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
</context>
</TS>
