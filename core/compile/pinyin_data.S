# The compiled readings of Chinese characters, as core/lexicon/pinyin.cpp reads them.
    .section .rodata, "a"
    .balign 16
    .globl sejajarPinyinBegin
    .globl sejajarPinyinEnd
sejajarPinyinBegin:
    .incbin COMPILED_PINYIN
sejajarPinyinEnd:
    .byte 0
    .section .note.GNU-stack, "", %progbits
