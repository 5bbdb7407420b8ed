@echo off
rem Starts Priortext: the window without arguments, the command line with them.
rem Looks for a Java 25 or newer in JAVA_HOME, then on PATH, then in the usual places.
setlocal EnableDelayedExpansion
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "JAVA_EXE="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA_EXE for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA_EXE for %%K in ("%%~dpJ..") do call :try "%%~fK"
if not defined JAVA_EXE for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do if exist "%%~R" for /d %%J in ("%%~R\*") do if not defined JAVA_EXE call :try "%%~fJ"
if not defined JAVA_EXE (
  echo priortext: needs Java 25 or newer; install one or set JAVA_HOME to it. 1>&2
  exit /b 2
)
"%JAVA_EXE%" %PRIORTEXT_JAVA_OPTS% -Dpriortext.home="%HOME_DIR%" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --module-path "%HOME_DIR%\lib\javafx" --add-modules javafx.controls,javafx.swing --enable-native-access=javafx.graphics,ALL-UNNAMED -cp "%HOME_DIR%\lib\priortext.jar" org.priortext.Launcher %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\java.exe" exit /b 0
set "MAJOR=0"
if exist "%~1\release" for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "MAJOR=%%~V"
set "MAJOR=!MAJOR:"=!"
if !MAJOR! GEQ 25 set "JAVA_EXE=%~1\bin\java.exe"
exit /b 0
