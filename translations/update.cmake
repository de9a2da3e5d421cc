# Brings the .ts files in FOLDER up to date with the texts in app. Takes ROOT, FOLDER, LUPDATE.
cmake_minimum_required(VERSION 3.25)
foreach(language en de id zh_CN)
  set(plural "")
  if(language STREQUAL en)
    set(plural -pluralonly)
  endif()
  execute_process(
    COMMAND ${LUPDATE} -silent -extensions h,cpp -locations none -no-obsolete -source-language en
      -target-language ${language} ${plural} -I ${ROOT} ${ROOT}/app -ts ${FOLDER}/sejajar_${language}.ts
    RESULT_VARIABLE status ERROR_VARIABLE report)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "lupdate failed: ${report}")
  endif()
endforeach()
