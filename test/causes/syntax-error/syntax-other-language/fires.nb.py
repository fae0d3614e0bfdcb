# %% [1]
SELECT a, b FROM t WHERE x = 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ syntax-other-language certain
# !! SyntaxError: invalid syntax

# %% [2]
const x = 3;
#^^^^^^^^^^^ syntax-other-language certain
# !! SyntaxError: invalid syntax
console.log(x);

# %% [3]
<div>
#^^^^ syntax-other-language certain
# !! SyntaxError: invalid syntax
hello
</div>

# %% [4]
x <- c(1, 2, 3)
mean(x) %>% print
#^^^^^^^^^^^^^^^^ syntax-other-language certain
# !! SyntaxError: invalid syntax
