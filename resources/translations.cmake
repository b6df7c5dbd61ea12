# The two languages of the product. Chinese holds every sentence; English only the plural forms (%n), since its
# sentences stand in the sources.

# Brings the sources' sentences into resources/translations: cmake --build build/gcc --target translations
add_custom_target(translations)

# kia_add_translations(TARGET NAME FOLDERS...): NAME_en.ts and NAME_zh_CN.ts of resources/translations, made from what
# stands in FOLDERS, compiled and linked with TARGET as :/i18n/NAME_en.qm and :/i18n/NAME_zh_CN.qm.
function(kia_add_translations target name)
    # for the test that every sentence of a source has its translation
    string(JOIN " " entry ${name} ${ARGN})
    set_property(GLOBAL APPEND PROPERTY KIA_TRANSLATIONS ${entry})

    set(english ${PROJECT_SOURCE_DIR}/resources/translations/${name}_en.ts)
    set(chinese ${PROJECT_SOURCE_DIR}/resources/translations/${name}_zh_CN.ts)

    # not qt_add_translations: its lupdate has one set of options for all files, and English needs -pluralonly
    set(lupdate Qt6::lupdate -silent -locations none -no-obsolete -I ${PROJECT_SOURCE_DIR} ${ARGN})
    add_custom_target(${name}_lupdate
        COMMAND ${lupdate} -ts ${chinese}
        COMMAND ${lupdate} -pluralonly -ts ${english}
        WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
        COMMENT "Bringing sentences into ${name}_en.ts and ${name}_zh_CN.ts"
        VERBATIM)
    add_dependencies(translations ${name}_lupdate)

    qt_add_lrelease(${target} TS_FILES ${english} ${chinese} QM_FILES_OUTPUT_VARIABLE compiled OPTIONS -silent)
    # for a static library Qt makes an object library of it, so that every program that links it has the resource
    qt_add_resources(${target} ${name}_translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})
endfunction()
