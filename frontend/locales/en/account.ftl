# Who signs in, and the people of the team.
fault-429 = That was too often in a row
fault-429-next = Wait { $seconds } seconds and then try again.
problem-too-many = Too often in a row
error-too-many = That was too often in a row. Wait a moment and then try again.
error-setup-code = This code is not right. Look at the screen where Buurtraat was started; the code changes at every start.
error-setup-code-missing = Type the code that stands on the screen where Buurtraat was started.
setup-open = Open { $address } and type this code: { $code }
