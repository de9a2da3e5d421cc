# Fails when a source file is not formatted as .clang-format says.
cmake_minimum_required(VERSION 3.25)
file(GLOB_RECURSE sources ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/app/*.h ${ROOT}/app/*.cpp
  ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
execute_process(COMMAND ${CLANG_FORMAT} --dry-run --Werror ${sources} RESULT_VARIABLE status ERROR_VARIABLE report)
if(NOT status EQUAL 0)
  string(SUBSTRING "${report}" 0 4000 report)
  message(FATAL_ERROR "Not formatted (clang-format -i FILE mends it):\n${report}")
endif()
