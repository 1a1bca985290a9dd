; Part of the Windows installer beside electron-builder's own: messages under "Open with", links, and leaving nothing behind.
; SHELL_CONTEXT is the user's or the computer's part of the registry, as the installation is.

!define TB_KEY "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}"

!macro tbSupports EXT
  WriteRegStr SHELL_CONTEXT "${TB_KEY}\SupportedTypes" ".${EXT}" ""
!macroend

!macro customInstall
  ; Offered under "Open with", never made the default.
  WriteRegStr SHELL_CONTEXT "${TB_KEY}" "FriendlyAppName" "${PRODUCT_NAME}"
  WriteRegStr SHELL_CONTEXT "${TB_KEY}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  !insertmacro tbSupports "md"
  !insertmacro tbSupports "txt"
  !insertmacro tbSupports "docx"
  !insertmacro tbSupports "html"

  ; termbridge:// links, also before the program's first start.
  WriteRegStr SHELL_CONTEXT "Software\Classes\termbridge" "" "URL:${PRODUCT_NAME}"
  WriteRegStr SHELL_CONTEXT "Software\Classes\termbridge" "URL Protocol" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\termbridge\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\termbridge\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
!macroend

!macro customUnInstall
  DeleteRegKey SHELL_CONTEXT "${TB_KEY}"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\termbridge"
  ; What the program itself wrote for its user: the links, and "Start with the computer".
  DeleteRegKey HKCU "Software\Classes\termbridge"
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "${APP_ID}"
!macroend
